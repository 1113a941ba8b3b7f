// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

/** What can be seen larger and smaller. */
public interface Zoomed {

    void larger();

    void smaller();

    /** As it is best read here. */
    void fit();
}
