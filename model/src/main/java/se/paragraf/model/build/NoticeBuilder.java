// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** A notice that minutes are adjusted. */
public final class NoticeBuilder {

    private final Notice notice = MinutesFactory.eINSTANCE.createNotice();

    NoticeBuilder() {}

    /**
     * The notice is put up on a board and taken down.
     *
     * @param board whose board, in full and in the singular
     * @param from the day on which it is put up
     * @param to the day on which it is taken down
     * @return this
     * @throws IllegalArgumentException if it is taken down before it is put up
     */
    public NoticeBuilder postedAt(String board, LocalDate from, LocalDate to) {
        Require.order(Require.notNull(from, "from"), Require.notNull(to, "to"), "from and to");
        post(board, from).setRemovedOn(to);
        return this;
    }

    /**
     * The notice is put up on a board, where it still is.
     *
     * @param board whose board, in full and in the singular
     * @param from the day on which it is put up
     * @return this
     */
    public NoticeBuilder postedAt(String board, LocalDate from) {
        post(board, from);
        return this;
    }

    /**
     * Where the minutes are kept.
     *
     * @param storage the place
     * @return this
     */
    public NoticeBuilder keptAt(String storage) {
        notice.setStorage(Require.text(storage, "storage"));
        return this;
    }

    /**
     * Who signs the notice.
     *
     * @param signer the name
     * @return this
     */
    public NoticeBuilder signedBy(String signer) {
        notice.setSigner(Require.text(signer, "signer"));
        return this;
    }

    /**
     * The paragraphs that it covers where it does not cover all the rest.
     *
     * @param first the first paragraph
     * @param last the last one, included
     * @return this
     * @throws IllegalArgumentException if the last is before the first
     */
    public NoticeBuilder covering(int first, int last) {
        notice.getParagraphs().add(Require.range(first, last));
        return this;
    }

    private Posting post(String board, LocalDate from) {
        Posting posting = MinutesFactory.eINSTANCE.createPosting();
        posting.setBoard(Require.text(board, "board"));
        posting.setPostedOn(Require.notNull(from, "from"));
        notice.getPostings().add(posting);
        return posting;
    }

    Notice result() {
        return notice;
    }
}
