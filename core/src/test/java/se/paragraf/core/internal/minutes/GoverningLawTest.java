// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.federation.LawProfile;

class GoverningLawTest {

    @ParameterizedTest
    @CsvSource({
        "Samordningsförbundet Exempelbygden, FINSAM",
        "Styrelsen för Samordningsförbundet Granå, FINSAM",
        "Samordningsförbundets arbetsutskott, NAMND",
        "FINSAM Exempelbygden, FINSAM",
        "Socialnämnden, NAMND",
        "SOCIALNÄMNDEN, NAMND",
        "Kultur- och föreningsnämnden, NAMND",
        "Nämnden för klubb- och föreningsliv, NAMND",
        "Gemensam nämnd för hjälpmedel, NAMND",
        "Kommunstyrelsen, NAMND",
        "Kommunstyrelsens arbetsutskott, NAMND",
        "Sociala utskottet, NAMND",
        "Överförmyndaren, NAMND",
        "Kommunfullmäktige, FULLMAKTIGE",
        "Regionfullmäktige, FULLMAKTIGE",
        "Kommunfullmäktiges presidium, FULLMAKTIGE",
        "Exempelbygdens kommunalförbund, KOMMUNALFORBUND",
        "Kommunalförbundet Granådalen, KOMMUNALFORBUND",
        "Granådalens räddningstjänstförbund, KOMMUNALFORBUND",
        "Direktionen för Räddningstjänsten Granådalen, KOMMUNALFORBUND",
        "Föreningen för samordningsförbund, FORENING",
        "Granå hembygdsförening, FORENING",
        "Bostadsrättsföreningen Björken, FORENING",
        "Granå båtklubbs styrelse, FORENING",
        "Socialnämndens personalklubb, FORENING",
        "Sällskapet Granå vänner, FORENING",
        "Styrelsen, FINSAM",
        "Stiftelsen Björken, FINSAM",
    })
    void the_name_of_a_body_tells_the_law_and_what_tells_nothing_has_the_strict_one(String name, LawProfile law) {
        assertThat(GoverningLaw.of(Minutes.undated()
                        .with(meeting -> meeting.setFederationName(name))
                        .meeting()))
                .isEqualTo(law);
    }

    @Test
    void the_profile_of_a_federation_goes_before_the_name() {
        Minutes minutes = Minutes.undated()
                .profile(LawProfile.NAMND)
                .with(meeting -> meeting.setFederationName("Granå hembygdsförening"));

        assertThat(GoverningLaw.of(minutes.meeting())).isEqualTo(LawProfile.NAMND);
    }

    @Test
    void a_body_without_a_name_has_the_strict_one() {
        assertThat(GoverningLaw.of(Minutes.undated().meeting())).isEqualTo(LawProfile.FINSAM);
    }
}
