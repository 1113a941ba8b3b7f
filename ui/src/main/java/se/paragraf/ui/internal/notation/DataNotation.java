// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.util.Optional;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Values of any data type, as they are written in files. */
public final class DataNotation implements Notation {

    private final EDataType type;

    /** Values of a type that can be written. */
    public DataNotation(EDataType type) {
        this.type = type;
    }

    @Override
    public String written(Object value) {
        return value == null ? "" : EcoreUtil.convertToString(type, value);
    }

    @Override
    public Optional<?> read(String text) {
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(type, text));
        } catch (RuntimeException e) {
            // Whatever the factory of an extension throws at a text that is no value of its type
            return Optional.empty();
        }
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(DataNotation.class, "data.wrong", text);
    }
}
