// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.InputStream;
import java.io.OutputStream;

/** The streams that a command reads and writes; handed to the command as services, so that tests can give others. */
public record Standard(InputStream in, OutputStream out, OutputStream err) {}
