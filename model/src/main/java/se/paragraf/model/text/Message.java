// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text for people that is put into words only when its language is known.
 *
 * <p>The words stand in {@code messages.properties} (English) and {@code messages_sv.properties} (Swedish) beside the
 * class that owns the message, in the form of {@link MessageFormat}. Immutable, for any thread.
 *
 * @param owner the class beside which the words stand
 * @param key the key of the words
 * @param arguments what is put into the words, in the order of their numbers; what is localized or a day of the week among
 *     them is put into words too
 */
public record Message(Class<?> owner, String key, List<Object> arguments) implements Localized {

    private static final Logger LOG = LoggerFactory.getLogger(Message.class);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * Creates a message.
     *
     * @param owner not null
     * @param key not null
     * @param arguments not null
     * @throws NullPointerException if an argument is null
     */
    public Message {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes a message.
     *
     * @param owner the class beside which the words stand
     * @param key the key of the words
     * @param arguments what is put into the words, none of them null
     * @return the message
     */
    public static Message of(Class<?> owner, String key, Object... arguments) {
        return new Message(owner, key, List.of(arguments));
    }

    /**
     * Puts the message into words.
     *
     * @param locale the language; English where the owner has no words in it
     * @return the words; the key itself where the owner has none for it, since a document must not end in the middle
     *     because a bundle forgot some
     */
    @Override
    public String in(Locale locale) {
        try {
            ResourceBundle words = ResourceBundle.getBundle(
                    owner.getPackageName() + ".messages", locale, owner.getClassLoader(), NO_FALLBACK);
            return new MessageFormat(words.getString(key), locale)
                    .format(arguments.stream()
                            .map(argument -> words(argument, locale))
                            .toArray());
        } catch (MissingResourceException | IllegalArgumentException e) {
            LOG.debug("no words for {} of {}", key, owner.getName(), e);
            return key;
        }
    }

    private static Object words(Object argument, Locale locale) {
        if (argument instanceof Localized localized) {
            return localized.in(locale);
        }
        return argument instanceof DayOfWeek day ? day.getDisplayName(TextStyle.FULL, locale) : argument;
    }
}
