// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table of those present holds, told by its head. */
enum TableColumn {
    /** Marks for one part of the meeting, which the head names: "§ 1-6", "09.00-10.30". */
    PARTS(
            "(?:§{1,2}|paragraf(?:er)?|p(?:un)?kt\\.?)\\h*\\d{1,4}(?:(?:\\h*[-–—,]\\h*|\\h+och\\h+)\\d{1,4}){0,9}|(?:kl\\.?\\h*)?\\d{1,2}[.:]\\d\\d\\h*[-–—]\\h*\\d{1,2}[.:]\\d\\d"),
    /** How each one voted. */
    VOTE(
            "röst(?:er|ade|ning)?|(?:omröstning|votering)(?:\\h.{1,30})?|nej(?:-?röst(?:er)?)?|ja-?röst(?:er)?|avst(?:år|ått|\\.)?"),
    NUMBERS(
            "(?:(?:närvarande|närvaro|närv\\.?|deltar|deltog|tjänstgör(?:ande)?|tjg\\.?)\\h*)?(?:§{1,2}|paragraf(?:er)?)"),
    TIMES("(?:närvaro)?tid(?:er)?|kl\\.?|klockan|klockslag|närvarande\\h+(?:kl\\.?|tid)"),
    REPLACES(
            "ersätter|ersatte|(?:tjänstgör(?:ande)?|tjg\\.?|ersättare|ers\\.?)\\h+för|(?:i\\h*stället|istället)\\h+för|för\\h+ledamot"),
    PRESENT("närv\\.?|närvarande|närvaro|n|ja|x|deltog|deltar"),
    SERVES(
            "tjg\\.?|tjänstg\\.?|tjänstgör|tjänstgörande|tjänstgjort|tj\\.?|t|beslutande|beslutar|beslutade|(?:med|har)\\h+rösträtt"),
    /** There without a vote. */
    LISTENS(
            "lyssnar|lyssnade|åhör(?:are|de)?|(?:ej|inte|icke)\\h+(?:tjg\\.?|tjänstg\\.?|tjänstgör(?:ande)?|beslutande)|utan\\h+rösträtt|(?:insyn|närvarorätt)(?:splats)?"),
    AWAY(
            "frånv\\.?|frånvarande|frånvaro|f|(?:ej|inte|icke)\\h+(?:närv(?:\\.|arande)?|här|med|på\\h+plats|deltagit)|borta|saknades|återbud|förhinder|anm(?:\\.|ält)?\\h+förhinder"),
    PERSONAL("personlig(?:a|\\h+)?\\h*(?:ersättare|ers\\.?|suppleant(?:er)?)"),
    SUBSTITUTE("ersättare|ers\\.?|suppleant(?:er)?|ersättarens?\\h+namn"),
    MEMBER("(?:ordinarie|ord\\.?)(?:\\h+ledam(?:ot|öter))?|(?:styrelse)?led(?:am(?:ot|öter)|\\.)?|ledamotens?\\h+namn"),
    NAME("(?:för-?\\h*och\\h+efter|för|efter)?namn|person|deltagare|deltagande"),
    BODY(
            "organisation|kommun|huvudman|utsedd\\h+av|vald\\h+av|medlem(?:skommun)?|representerar|företräder|myndighet|part|från|förvaltning|kommun\\h*/\\h*organisation|kommun/region"),
    PARTY("parti(?:beteckning)?"),
    OFFICE("funktion|roll|uppdrag|titel|befattning|post"),
    NOTE("anm\\.?|anmärkning(?:ar)?|notering(?:ar)?|signatur|övrigt|kommentar"),
    /** Something that its head does not tell. */
    UNKNOWN("(?!)");

    private final Pattern head;

    TableColumn(String head) {
        this.head = Pattern.compile("(?iu)(?:" + head + ")\\h*:?");
    }

    boolean isName() {
        return this == PERSONAL || this == SUBSTITUTE || this == MEMBER || this == NAME;
    }

    boolean isMark() {
        return this == PRESENT || this == SERVES || this == AWAY || this == LISTENS || this == PARTS;
    }

    /** True for marks that say by their head alone what they mean. */
    boolean isPresence() {
        return this == PRESENT || this == SERVES || this == AWAY || this == LISTENS;
    }

    /** The column of a head, if it is one. */
    static Optional<TableColumn> of(String head) {
        for (TableColumn column : values()) {
            if (column.head.matcher(head).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
