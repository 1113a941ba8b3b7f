// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

/** How minutes say that they are signed, a label a line. */
final class SigningWords {

    /** Before the name of who signed. */
    static final String[] SIGNED_BY =
            """
            Protokollet har undertecknats elektroniskt av
            Protokollet har undertecknats digitalt av
            Protokollet har undertecknats av
            Protokollet har signerats elektroniskt av
            Protokollet har signerats digitalt av
            Protokollet har signerats av
            Protokollet har justerats elektroniskt av
            Protokollet har justerats digitalt av
            Protokollet är elektroniskt undertecknat av
            Protokollet är digitalt undertecknat av
            Protokollet är elektroniskt signerat av
            Protokollet är digitalt signerat av
            Protokollet är undertecknat digitalt av
            Protokollet är undertecknat elektroniskt av
            Protokollet är signerat digitalt av
            Protokollet är signerat elektroniskt av
            Protokollet är undertecknat av
            Protokollet är signerat av
            Protokollet är justerat digitalt av
            Protokollet är digitalt justerat av
            Elektroniskt undertecknat av
            Elektroniskt signerat av
            Digitalt undertecknat av
            Digitalt signerat av
            Undertecknat med BankID av
            Signerat med BankID av
            Signerat elektroniskt av
            Signerat digitalt av
            Undertecknat elektroniskt av
            Undertecknat digitalt av
            """
                    .lines()
                    .toArray(String[]::new);

    /** Before the signatures. */
    static final String[] SIGNATURES =
            """
            Underskrifter
            Signaturer
            Underskrifter av
            Justeras
            Digital justering
            Digitala underskrifter
            Elektroniska underskrifter
            Protokollet är digitalt signerat
            Protokollet är digitalt undertecknat
            Protokollet är elektroniskt signerat
            Protokollet är elektroniskt undertecknat
            Protokollet är signerat digitalt
            Protokollet är signerat elektroniskt
            Protokollet är undertecknat digitalt
            Protokollet är undertecknat elektroniskt
            Protokollet har signerats digitalt
            Protokollet har signerats elektroniskt
            Protokollet har undertecknats digitalt
            Protokollet har undertecknats elektroniskt
            """
                    .lines()
                    .toArray(String[]::new);

    private SigningWords() {}
}
