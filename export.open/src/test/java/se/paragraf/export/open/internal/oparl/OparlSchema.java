// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;

/** What we use of OParl 1.1, told by a schema of our own after the tables of the specification. */
final class OparlSchema {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(OparlSchema.class.getResourceAsStream("/oparl-profile.schema.json"));

    private OparlSchema() {}

    static List<String> faults(String json) {
        return SCHEMA
                .validate(
                        json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
