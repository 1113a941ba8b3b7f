// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import static se.paragraf.model.federation.LawProfile.FINSAM;
import static se.paragraf.model.federation.LawProfile.FULLMAKTIGE;
import static se.paragraf.model.federation.LawProfile.KOMMUNALFORBUND;
import static se.paragraf.model.federation.LawProfile.NAMND;

import se.paragraf.model.federation.LawProfile;

/** Kinds of bodies for which rules hold together. */
public final class Bodies {

    private Bodies() {}

    /** All that answer to a statute, unlike an association. */
    public static LawProfile[] ofPublicLaw() {
        return new LawProfile[] {FINSAM, NAMND, FULLMAKTIGE, KOMMUNALFORBUND};
    }
}
