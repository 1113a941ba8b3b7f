// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.internal.exporting.ExportChoices;
import se.paragraf.ui.internal.exporting.Exporting;

/** Asks what a step of the life of minutes needs to know, and makes it. */
final class Deeds {

    private static final List<String> PDF = List.of("pdf");

    private final Editor editor;

    /** For the editor of a meeting. */
    Deeds(Editor editor) {
        this.editor = editor;
    }

    /** The life of the minutes as it is now. */
    Life life() {
        Workbench workbench = editor.workbench();
        return new Life((Meeting) editor.root(), workbench.paragraf().calendar(), LocalDate.now(workbench.clock()));
    }

    /** Whether it can be done now. */
    boolean isPossible(Deed deed) {
        return editor.file().readOnly().isEmpty() && deed.isPossible(life());
    }

    /** Does it, unless the user would rather not. */
    void run(Deed deed) {
        Life life = life();
        switch (deed) {
            case SEND -> send(life);
            case ADJUST -> adjust(life, false);
            case ADJUST_AT_ONCE -> adjust(life, true);
            case POST -> post(life, life.toAnnounce().get(0));
            case TAKE_DOWN -> takeDown(life, Optional.empty());
            case IN_FORCE -> settle(life);
            case ARCHIVE -> archive();
            case RECTIFY -> rectify(life);
            case TAKE_BACK -> takeBack(life, Optional.empty());
        }
    }

    private void send(Life life) {
        SendDialog dialog = new SendDialog(editor.workbench(), life);
        if (dialog.open() == Window.OK) {
            make(Deed.SEND, life, now -> Adjusting.ask(now, dialog.place(), dialog.latest()));
            export("minutes", files -> new LetterDialog(
                            editor.workbench(),
                            Letter.of(life(), editor.workbench().language()),
                            files)
                    .open());
        }
    }

    private void adjust(Life life, boolean atOnce) {
        AdjustDialog dialog = new AdjustDialog(editor.workbench(), life, atOnce);
        if (dialog.open() == Window.OK) {
            make(atOnce ? Deed.ADJUST_AT_ONCE : Deed.ADJUST, life, dialog.adjusting()::apply);
        }
    }

    private void post(Life life, Adjustment adjustment) {
        PostDialog dialog = new PostDialog(editor.workbench(), life, adjustment);
        if (dialog.open() == Window.OK) {
            make(Deed.POST, life, dialog.announcing()::apply);
            export("notice", files -> {});
        }
    }

    /** A notice comes down: the one that is meant, or one that is asked for. */
    void takeDown(Life life, Optional<Posting> meant) {
        TakeDownDialog dialog = new TakeDownDialog(editor.workbench(), life, meant);
        if (dialog.open() == Window.OK && (!dialog.isEarly() || isMeant(life, dialog.posting()))) {
            make(Deed.TAKE_DOWN, life, now -> dialog.posting().setRemovedOn(dialog.day()));
        }
    }

    private boolean isMeant(Life life, Posting posting) {
        Deadline earliest = life.earliestRemoval(posting).orElseThrow();
        return confirm("early", Message.of(Deeds.class, "early.why", earliest.date(), earliest.source()));
    }

    private void settle(Life life) {
        Message why = life.appealEnd()
                .map(end -> Message.of(Deeds.class, "force.why", end.date(), end.source()))
                .orElseGet(() -> Message.of(Deeds.class, "force.free"));
        if (confirm("force", why)) {
            make(Deed.IN_FORCE, life, now -> now.meeting().setState(MeetingState.IN_FORCE));
        }
    }

    private void archive() {
        Workbench workbench = editor.workbench();
        Path own = editor.file().path().toAbsolutePath().getParent();
        String name = Exporting.stem(editor);
        ArchiveDialog dialog = new ArchiveDialog(workbench, own.resolve("arkiv").resolve(name));
        if (dialog.open() == Window.OK) {
            Meeting copy = workbench.paragraf().files().snapshot((Meeting) editor.root());
            copy.setState(MeetingState.ARCHIVED);
            ArchivePackage archive =
                    new ArchivePackage(workbench.paragraf().exporting(), copy, own, name, dialog.signed());
            Path folder = dialog.folder();
            workbench.run(Message.of(Deeds.class, "archive.running"), progress -> archive.write(folder), missing -> {
                make(Deed.ARCHIVE, life(), now -> now.meeting().setState(MeetingState.ARCHIVED));
                workbench.shell().getDisplay().asyncExec(() -> tellArchived(folder, missing));
            });
        }
    }

    private void tellArchived(Path folder, List<String> missing) {
        Locale language = editor.workbench().language();
        String said = Stream.concat(
                        Stream.of(Message.of(Deeds.class, "archive.done", folder.toString())),
                        missing.stream().map(file -> Message.of(Deeds.class, "archive.missing", file)))
                .map(message -> message.in(language))
                .collect(Collectors.joining("\n"));
        MessageDialog.openInformation(
                editor.workbench().shell(),
                Message.of(Deeds.class, "archive.made").in(language),
                said);
    }

    /** Takes the last step back, of the board that is meant. */
    void takeBack(Life life, Optional<Posting> meant) {
        TakingBack.of(life, meant).ifPresent(back -> {
            Optional<Message> fault = back.fault(life);
            if (fault.isPresent()) {
                Locale language = editor.workbench().language();
                MessageDialog.openWarning(
                        editor.workbench().shell(),
                        Message.of(Deeds.class, "back").in(language),
                        fault.get().in(language));
            } else if (confirm("back", back.consequence())) {
                make(Deed.TAKE_BACK, life, back::apply);
            }
        });
    }

    private void rectify(Life life) {
        RectifyDialog dialog = new RectifyDialog(editor, life);
        if (dialog.open() == Window.OK) {
            make(Deed.RECTIFY, life, dialog.rectifying()::apply);
        }
    }

    private void export(String kind, Consumer<List<Path>> done) {
        Exporting.of(editor, settings -> ExportChoices.remembered(settings).of(kind, PDF), done);
    }

    private void make(Deed deed, Life life, Consumer<Life> change) {
        LifeChange.make(editor, life, deed, change);
    }

    private boolean confirm(String key, Message why) {
        return MessageDialog.openConfirm(
                editor.workbench().shell(),
                Message.of(Deeds.class, key).in(editor.workbench().language()),
                why.in(editor.workbench().language()));
    }
}
