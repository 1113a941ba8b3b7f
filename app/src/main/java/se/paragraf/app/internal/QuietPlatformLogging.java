// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

/**
 * Configures {@code java.util.logging} by doing nothing, which leaves it without handlers. Named by a system property
 * and made by the platform only if a library logs that way.
 */
public final class QuietPlatformLogging {}
