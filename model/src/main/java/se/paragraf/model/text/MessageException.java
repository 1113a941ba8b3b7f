// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Something that could not be done, with a reason that a user understands. */
public abstract class MessageException extends Exception {

    private final transient Message reason;

    /**
     * Creates the exception.
     *
     * @param reason what is wrong, where, and what to do
     * @param cause what led to it; null if nothing else did
     */
    protected MessageException(Message reason, Throwable cause) {
        super(Objects.requireNonNull(reason, "reason").in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    /**
     * The reason, to be told as a part of another message.
     *
     * @return the reason; empty if the exception comes from another process
     */
    public Optional<Message> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The reason in the language of a user.
     *
     * @param locale the language
     * @return one line
     */
    public String reason(Locale locale) {
        return reason == null ? getMessage() : reason.in(locale);
    }
}
