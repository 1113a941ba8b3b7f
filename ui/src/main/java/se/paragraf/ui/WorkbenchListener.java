// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears what happens in the workbench. */
@ConsumerType
public interface WorkbenchListener {

    /** Another editor is active, or none. */
    default void activated() {}

    /** An editor was opened or closed. */
    default void editorsChanged() {}

    /** Another folder was opened, or files of it came, went or were saved. */
    default void folderChanged() {}

    /** A document was changed, saved, or found to have other findings. */
    default void documentChanged() {}

    /** What bundles add to the window or to the model came or went. */
    default void contributionsChanged() {}

    /** Services of Paragraf, such as rules or exporters, came or went. */
    default void servicesChanged() {}
}
