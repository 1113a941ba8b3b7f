// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.planning;

import org.osgi.annotation.versioning.ProviderType;

/** Prepares meetings. A service; for any thread. */
@ProviderType
public interface MeetingPlanner {

    /**
     * Prepares a meeting: the next free paragraphs, the standing items, those who are to be called, a notice for each
     * board, and the latest days of the law. Days that are facts stay unset.
     *
     * @param request the day, the body and its earlier meetings
     * @return a new draft with its calendar and what the secretary must know; it refers to the objects of the body
     */
    MeetingPlan plan(PlanRequest request);
}
