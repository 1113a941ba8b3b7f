// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.federation;

import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** Brings minutes and the file of a federation together. A service; for any thread. */
@ProviderType
public interface FederationService {

    /**
     * Makes a meeting refer to its body, and those named in it to the people and principals in the file of the body.
     * Names must be the same but for spaces, case and the genitive of a principal; a name that two of them have is
     * linked to neither.
     *
     * @param meeting the meeting, which is changed
     * @param body the body
     * @return how many were linked; none if the minutes name another body
     */
    LinkCount link(Meeting meeting, Federation body);

    /**
     * Takes all references to the file of the body out of a meeting, for one that is kept apart from it. The names stay.
     *
     * @param meeting the meeting, which is changed
     */
    void unlink(Meeting meeting);

    /**
     * Drafts the file of a body from its minutes: members, people, mandates and roles. Nothing that the minutes do not say
     * is filled in, so that mandates have no period.
     *
     * @param meeting the latest meeting of the body
     * @return a new federation, which belongs to the caller
     */
    Federation draft(Meeting meeting);
}
