// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.text.MessageException;

/**
 * Long work that is done beside the user interface.
 *
 * @param <T> what comes out
 */
@ConsumerType
@FunctionalInterface
public interface Task<T> {

    /**
     * Does it, on a thread of its own. No document of the workbench may be touched; give it a copy.
     *
     * @param progress shown to the user; to be asked now and then whether it is cancelled. The thread is interrupted then
     * @return the result, null if there is none
     * @throws MessageException if it could not be done; told to the user
     */
    T run(IProgressMonitor progress) throws MessageException;
}
