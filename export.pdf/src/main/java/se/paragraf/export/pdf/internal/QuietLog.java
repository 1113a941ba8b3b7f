// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what the renderer says to the log, where it is asked for: what matters becomes an exception. */
final class QuietLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(QuietLog.class);

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("{}: {}", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.debug("{}: {}", where, message, cause);
    }

    @Override
    public void setLevel(String where, Level level) {
        // The level is that of our own logger.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
