// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

/** The framework cannot be started. */
public final class LaunchException extends Exception {

    private final String key;
    private final String detail;

    LaunchException(String key, String detail, Throwable cause) {
        super(key + " " + detail, cause);
        this.key = key;
        this.detail = detail;
    }

    String key() {
        return key;
    }

    String detail() {
        return detail;
    }
}
