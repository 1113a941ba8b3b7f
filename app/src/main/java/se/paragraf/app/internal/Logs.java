// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import org.apache.felix.framework.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** Sends what the framework has to say to the log, and keeps the log quiet unless somebody asks for it. */
final class Logs extends Logger {

    private static final String SIMPLE_LOGGER = "org.slf4j.simpleLogger.";

    private final org.slf4j.Logger log = LoggerFactory.getLogger("org.apache.felix.framework");

    /** To be called before the first logger is made. A level given as a system property stands. */
    static void configure(boolean debug) {
        setIfAbsent(SIMPLE_LOGGER + "defaultLogLevel", debug ? "info" : "off");
        setIfAbsent(SIMPLE_LOGGER + "log.se.paragraf", debug ? "debug" : "off");
        setIfAbsent(SIMPLE_LOGGER + "cacheOutputStream", "true");
        if (!debug) {
            // The platform's logging makes an object of the class and takes that for its configuration: no handlers.
            setIfAbsent("java.util.logging.config.class", Object.class.getName());
        }
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void doLog(Bundle bundle, ServiceReference service, int level, String message, Throwable cause) {
        String text = bundle == null ? message : bundle + ": " + message;
        switch (level) {
            case LOG_ERROR -> log.error(text, cause);
            case LOG_WARNING -> log.warn(text, cause);
            case LOG_INFO -> log.info(text, cause);
            default -> log.debug(text, cause);
        }
    }
}
