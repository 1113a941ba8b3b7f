// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.util.Locale;
import se.paragraf.model.text.Message;

/** What is wrong with a layer of templates, found while a template is rendered. */
public final class LayerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public LayerFault(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
