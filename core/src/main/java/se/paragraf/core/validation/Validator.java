// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.minutes.Meeting;

/** Checks meetings by the rules that are installed. For any thread. */
@ProviderType
public interface Validator {

    /**
     * The rules that are installed now.
     *
     * @return their descriptions in the order of their ids
     */
    List<RuleDescription> rules();

    /**
     * Checks one meeting by all rules. A rule that fails to run is reported by an UNKNOWN of its own.
     *
     * @param meeting the meeting, not changed
     * @return at least one finding a rule, in the order of the rules' ids
     */
    List<Finding> validate(Meeting meeting);
}
