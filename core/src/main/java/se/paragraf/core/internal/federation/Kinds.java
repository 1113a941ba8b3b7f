// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.util.List;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.federation.RoleKind;

/** What a principal or a title is by the words of its name. */
public final class Kinds {

    private static final List<String> AGENCIES = List.of("försäkringskassan", "arbetsförmedlingen");

    private Kinds() {}

    public static MemberKind ofMember(String name) {
        String same = SameName.key(name);
        if (same.endsWith(" kommun") || same.endsWith(" stad")) {
            return MemberKind.MUNICIPALITY;
        } else if (same.startsWith("region ") || same.endsWith("regionen")) {
            return MemberKind.REGION;
        }
        return AGENCIES.contains(same) ? MemberKind.STATE_AGENCY : MemberKind.OTHER;
    }

    static RoleKind ofRole(String title) {
        return switch (SameName.key(title)) {
            case "förbundschef", "verkställande tjänsteman" -> RoleKind.MANAGER;
            case "biträdande förbundschef" -> RoleKind.DEPUTY_MANAGER;
            case "administratör", "sekreterare", "registrator" -> RoleKind.ADMINISTRATOR;
            case "ekonom" -> RoleKind.ECONOMIST;
            case "projektledare", "processledare" -> RoleKind.PROJECT_LEADER;
            default -> RoleKind.OTHER;
        };
    }
}
