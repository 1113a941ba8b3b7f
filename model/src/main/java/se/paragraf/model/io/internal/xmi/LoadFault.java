// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import se.paragraf.model.text.Message;

/** That a file cannot be read, on its way through the parser, which knows no checked exceptions of ours. */
final class LoadFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    private LoadFault(Message reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    static LoadFault of(String key, Object... arguments) {
        return new LoadFault(Message.of(LoadFault.class, key, arguments), null);
    }

    static LoadFault because(Throwable cause, String key, Object... arguments) {
        return new LoadFault(Message.of(LoadFault.class, key, arguments), cause);
    }

    Message reason() {
        return reason;
    }
}
