// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.LogContext;

/** A template that asks for more than it may have, with the place where it did. */
final class TemplateLimit extends VelocityException {

    private static final long serialVersionUID = 1L;

    TemplateLimit(String what) {
        super(what, null, new LogContext(true).getStackTrace());
    }
}
