// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** A04: the notice says where the minutes can be read. */
final class StorageStated {

    private StorageStated() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        String usual = subject.body().map(Federation::getStorage).orElse(null);
        return Announced.eachNotice(rule, subject, announced -> Stream.of(check(announced, usual)));
    }

    private static Finding check(Announced announced, String usual) {
        String storage = announced.notice().getStorage();
        if (!Phrase.isBlank(storage)) {
            return announced.finding(Outcome.PASS, "storage").message("A04.pass", storage);
        }
        if (!announced.isStated()) {
            return announced.finding(Outcome.UNKNOWN, "storage").message("A04.unknown");
        }
        FindingBuilder finding = announced.finding(Outcome.FAIL, "storage");
        if (usual != null) {
            finding.fix(
                    Message.of(StorageStated.class, "A04.fix", usual),
                    new Edit(announced.notice(), MinutesPackage.Literals.NOTICE__STORAGE, usual));
        }
        return finding.message("A04.fail");
    }
}
