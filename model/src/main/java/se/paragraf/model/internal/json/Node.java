// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.text.Message;

/** A value of a JSON document with its place. Members of an object may come in any order, so it is read before its class is known. */
sealed interface Node {

    /** The line, counted from 1. */
    int line();

    /** The column in characters, counted from 1. */
    int column();

    /** What it is, in words. */
    Message kind();

    /** A member of an object. */
    record Member(String key, int line, int column, Node value) {}

    /** An object; its keys are different. */
    record Fields(List<Member> members, int line, int column) implements Node {

        Optional<Node> get(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .map(Member::value)
                    .findFirst();
        }

        @Override
        public Message kind() {
            return Faults.message("kind.object");
        }
    }

    /** An array. */
    record Values(List<Node> elements, int line, int column) implements Node {

        @Override
        public Message kind() {
            return Faults.message("kind.array");
        }
    }

    /** A string. */
    record Text(String value, int line, int column) implements Node {

        @Override
        public Message kind() {
            return Faults.message("kind.text");
        }
    }

    /** A number as it is written. */
    record Figure(String digits, int line, int column) implements Node {

        @Override
        public Message kind() {
            return Faults.message("kind.number");
        }
    }

    /** True, false or null. */
    record Word(Boolean value, int line, int column) implements Node {

        @Override
        public Message kind() {
            return Faults.message(value == null ? "kind.null" : "kind.boolean");
        }
    }
}
