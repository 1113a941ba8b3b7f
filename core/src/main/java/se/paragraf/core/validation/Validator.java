// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** Checks meetings by the rules that are installed. For any thread. */
@ProviderType
public interface Validator {

    /** The location of the findings that tell of rules which the body switched off. */
    String SETTINGS = "federation.ruleSettings";

    /**
     * The rules that are installed now, with their examples.
     *
     * @return the rules in the order of their ids
     */
    List<Rule> installed();

    /**
     * The rules that are installed now.
     *
     * @return their descriptions in the order of their ids
     */
    default List<RuleDescription> rules() {
        return installed().stream().map(Rule::description).toList();
    }

    /**
     * Checks one meeting. A rule that fails to run is reported by an UNKNOWN of its own, one that the body switched off by
     * an NA with the reason.
     *
     * @param request the meeting, not changed, with what is known beside it
     * @return at least one finding a rule, in the order of the rules' ids; each rule is run when the stream comes to it, so
     *     that whoever has seen enough stops there
     * @throws java.util.concurrent.CancellationException by the stream, if the thread that takes from it is interrupted
     */
    Stream<Finding> findings(ValidationRequest request);

    /**
     * Follows a meeting that is edited, and checks after an edit by those rules only that look at what it changed.
     *
     * @param request the meeting, with what is known beside it; nothing is checked yet
     * @return the findings as they come and go, to be closed in the end
     */
    LiveValidation follow(ValidationRequest request);

    /**
     * Checks the file of a document by the rules about such files alone, as where the minutes in it cannot be read.
     *
     * @param inspection what the file tells of itself
     * @param body the body whose document it is; empty if its file is not at hand
     * @return at least one finding for each {@link se.paragraf.core.validation.spi.DocumentRule}, in the order of the rules'
     *     ids
     */
    Stream<Finding> findings(Inspection inspection, Optional<Federation> body);

    /**
     * Checks one meeting by all rules.
     *
     * @param meeting the meeting, not changed
     * @return at least one finding a rule, in the order of the rules' ids
     */
    default List<Finding> validate(Meeting meeting) {
        return findings(ValidationRequest.of(meeting)).toList();
    }
}
