// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import java.io.IOException;

/** That a file could not be put in its place. */
public final class UnwritableFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final IOException fault;

    /**
     * Creates the exception.
     *
     * @param file the file as the user named it
     * @param fault what the system said
     */
    public UnwritableFileException(String file, IOException fault) {
        super(file + ": " + fault.getMessage(), fault);
        this.file = file;
        this.fault = fault;
    }

    /**
     * The file.
     *
     * @return as the user named it
     */
    public String file() {
        return file;
    }

    /**
     * What the system said.
     *
     * @return not null
     */
    public IOException fault() {
        return fault;
    }
}
