// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;

/**
 * What is said of a body when its file is made.
 *
 * @param name its name
 * @param profile the law that it answers to
 * @param principals its principals, in their order
 */
record BodyFacts(String name, LawProfile profile, List<Principal> principals) {

    private static final FederationFactory FACTORY = FederationFactory.eINSTANCE;

    BodyFacts {
        principals = List.copyOf(principals);
    }

    /**
     * One of the principals.
     *
     * @param name its name
     * @param board whether notices of the body are posted on its board
     */
    record Principal(String name, boolean board) {

        /** What it is, as far as its name tells; the agencies are those that the law on coordination federations names. */
        MemberKind kind() {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            if (lower.equals("försäkringskassan") || lower.equals("arbetsförmedlingen")) {
                return MemberKind.STATE_AGENCY;
            }
            if (lower.startsWith("region ") || lower.endsWith("regionen") || lower.endsWith(" läns landsting")) {
                return MemberKind.REGION;
            }
            return lower.endsWith("kommun") || lower.endsWith(" stad") ? MemberKind.MUNICIPALITY : MemberKind.OTHER;
        }

        private Member member() {
            Member member = FACTORY.createMember();
            member.setName(name.strip());
            member.setKind(kind());
            member.setNoticeBoard(board);
            return member;
        }
    }

    /** The body, in no file yet. */
    Federation body() {
        Federation body = FACTORY.createFederation();
        body.setName(name.strip());
        body.setProfile(profile);
        principals.forEach(principal -> body.getMembers().add(principal.member()));
        return body;
    }

    /** Writes the file of the body into a folder, which is made if it is not there. */
    void write(ModelFiles files, Path folder) throws IOException, ModelException {
        Files.createDirectories(folder);
        files.folder(folder).create(Path.of(ModelFolder.FEDERATION), body()).save();
    }
}
