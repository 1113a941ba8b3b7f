// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.app.event.MethodExceptionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.LogContext;
import org.apache.velocity.util.introspection.Info;

/** Passes on what a tool threw: Velocity takes it for the value null where other handlers are. */
final class ToolFailure implements MethodExceptionEventHandler {

    @Override
    @SuppressWarnings("rawtypes")
    public Object methodException(Context context, Class type, String method, Exception cause, Info place) {
        throw new VelocityException(method + ": " + cause.getMessage(), cause, new LogContext(true).getStackTrace());
    }
}
