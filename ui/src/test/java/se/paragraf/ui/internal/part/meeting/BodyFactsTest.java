// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.ui.internal.part.meeting.BodyFacts.Principal;

class BodyFactsTest {

    @Test
    void the_file_of_a_body_has_its_principals_and_their_notice_boards(@TempDir Path folder) throws Exception {
        BodyFacts facts = new BodyFacts(
                " Samordningsförbundet Granbygden ",
                LawProfile.FINSAM,
                List.of(new Principal("Granå kommun", true), new Principal("Försäkringskassan", false)));
        Path place = folder.resolve("ny").resolve("mapp");
        facts.write(ModelFiles.standalone(), place);
        Federation body = (Federation)
                ModelFiles.standalone().folder(place).federation().orElseThrow().root();
        assertThat(body.getName()).isEqualTo("Samordningsförbundet Granbygden");
        assertThat(body.getProfile()).isEqualTo(LawProfile.FINSAM);
        assertThat(body.getMembers()).extracting(Member::isNoticeBoard).containsExactly(true, false);
    }

    @Test
    void a_name_tells_what_a_principal_is() {
        assertThat(List.of("Granå kommun", "Ekstads stad", "Region Norrdal", "Arbetsförmedlingen", "Stiftelsen Bro"))
                .extracting(name -> new Principal(name, true).kind())
                .containsExactly(
                        MemberKind.MUNICIPALITY,
                        MemberKind.MUNICIPALITY,
                        MemberKind.REGION,
                        MemberKind.STATE_AGENCY,
                        MemberKind.OTHER);
    }
}
