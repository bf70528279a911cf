package org.entente.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {

    private static final String TWO = """
            # newdoc id = d1
            # sent_id = 1
            # text = "We don't know."
            1\t"\t"\tPUNCT\t``\t_\t5\tpunct\t5:punct\tSpaceAfter=No
            2\tWe\twe\tPRON\tPRP\tCase=Nom\t5\tnsubj\t5:nsubj\t_
            3-4\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            3\tdo\tdo\tAUX\tVBP\t_\t5\taux\t5:aux\t_
            4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t5:advmod\t_
            5\tknow\tknow\tVERB\tVB\tVerbForm=Inf\t0\troot\t0:root\tSpaceAfter=No
            5.1\tit\tit\tPRON\t_\t_\t_\t_\t5:obj\tCopyOf=-1
            6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t5:punct\tSpaceAfter=No
            7\t"\t"\tPUNCT\t''\t_\t5\tpunct\t5:punct\t_

            # newpar
            # text = Yes
            1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t0:root\t_

            """;

    private static List<Conllu.Document> read(String text) throws IOException {
        return Conllu.read("test.conllu", new StringReader(text));
    }

    private static String write(List<Conllu.Document> documents) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Conllu.Document document : documents) {
            for (Conllu.Sentence sentence : document.sentences()) {
                Conllu.write(sentence, out);
            }
        }
        return out.toString();
    }

    @Test
    void whatIsReadIsWrittenBackToTheLetter() throws IOException {
        assertEquals(TWO, write(read(TWO)));
    }

    @Test
    void offsetsPointIntoTheRebuiltText() throws IOException {
        Conllu.Document document = read(TWO).get(0);
        assertEquals("d1", document.id());
        assertEquals("\"We don't know.\"\n\nYes", document.text());
        for (Tree tree : document.trees()) {
            for (Token token : tree.tokens()) {
                assertEquals(token.form(), document.text().substring(token.start(), token.end()));
            }
        }
    }

    @Test
    void givenPlacesAreKept() throws IOException {
        Conllu.Document document = read("""
                1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tTokenRange=3:6
                2\tsir\tsir\tNOUN\tNN\t_\t1\tvocative\t_\tstart_char=9|end_char=12

                """).get(0);
        assertEquals(3, document.trees().get(0).token(0).start());
        assertEquals(9, document.trees().get(0).token(1).start());
        assertEquals("   Yes   sir", document.text());
    }

    @Test
    void anotherAnalysisKeepsTokensAndComments() throws IOException {
        Conllu.Sentence sentence = read(TWO).get(0).sentences().get(0);
        Tree tree = Analysers.english().reanalyse(List.of(sentence.tree())).get(0);
        StringBuilder out = new StringBuilder();
        Conllu.write(sentence.with(tree), out);
        List<String> forms = read(out.toString()).get(0).trees().get(0).tokens().stream()
                .map(Token::form)
                .toList();
        assertEquals(sentence.tree().tokens().stream().map(Token::form).toList(), forms);
        assertTrue(out.toString().contains("3-4\tdon't"));
        assertTrue(out.toString().contains("5.1\tit\tit\tPRON\t_\t_\t_\t_\t5:obj\tCopyOf=-1"));
    }

    @Test
    void textIsWrittenSoThatItReadsBack() throws IOException {
        String text = "Russia\u2028signed it.\n\n  \"Why\nnot?\"";
        List<Tree> trees = Analysers.english().analyse(text);
        StringBuilder out = new StringBuilder();
        Conllu.write(trees, text, out);
        List<Tree> again = read(out.toString()).get(0).trees();
        assertEquals(trees.size(), again.size());
        for (int i = 0; i < trees.size(); i++) {
            assertEquals(trees.get(i).tokens(), again.get(i).tokens());
        }
    }

    private static String messageOf(String text) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
    }

    @Test
    void aMessageNamesFileLineAndValue() {
        assertTrue(messageOf("# c\n1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n\n").startsWith("test.conllu:2: '7'"));
        assertTrue(messageOf("1\ta\ta\tNN\t_\t_\t0\troot\t_\t_\n\n").startsWith("test.conllu:1: 'NN'"));
        assertTrue(messageOf("1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n\n").startsWith("test.conllu:1: 'x'"));
        assertTrue(messageOf("1 a a X\n\n").startsWith("test.conllu:1: '1 a a X' has 1 columns"));
        assertTrue(messageOf("1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n")
                .contains("circle"));
        assertTrue(messageOf("2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n").startsWith("test.conllu:1: '2' follows word 0"));
    }

    @Test
    void aWrongLineCostsOnlyItsSentence() throws IOException {
        String good = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";
        List<String> wrong = new ArrayList<>();
        List<Conllu.Document> documents = Conllu.read(
                "test.conllu",
                new StringReader(good + "1\ta\ta\tX\n2\tb\tb\tX\t_\t_\t0\troot\t_\t_\n\n" + good
                        + "1\tb\tb\tX\t_\t_\t9\tdep\t_\t_\n\n" + good),
                wrong::add);
        assertEquals("Yes Yes Yes", documents.get(0).text());
        assertEquals(3, documents.get(0).sentences().size());
        assertEquals(2, wrong.size());
        assertTrue(wrong.get(0).startsWith("test.conllu:3: '1\ta\ta\tX' has 4 columns"));
        assertTrue(wrong.get(1).startsWith("test.conllu:8: '9' is the head of 'b'"));
    }

    @Test
    void aDocumentThatBeginsWithAWrongSentenceStillBegins() throws IOException {
        String good = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";
        List<String> wrong = new ArrayList<>();
        List<Conllu.Document> documents = Conllu.read(
                "test.conllu",
                new StringReader("# newdoc id = one\n" + good + "# newdoc id = two\n1\ta\n\n" + good),
                wrong::add);
        assertEquals(
                List.of("one", "two"),
                documents.stream().map(Conllu.Document::id).toList());
        assertEquals(1, wrong.size());
    }

    @Test
    void aPlaceFarBeyondTheTextIsNotBelieved() {
        assertTrue(messageOf("1\ta\ta\tX\t_\t_\t0\troot\t_\tTokenRange=999999999:1000000000\n\n")
                .startsWith("test.conllu:1: '999999999' is given as the place of 'a'"));
    }

    @Test
    void namesAreReadBack() throws IOException {
        String text = "Angela Merkel met Russian soldiers near Kursk.";
        List<Name> names = List.of(
                new Name(0, 2, Name.Kind.PERSON), new Name(3, 4, Name.Kind.DEMONYM), new Name(6, 7, Name.Kind.PLACE));
        List<Tree> plain = Analysers.english().analyse(text);
        Tree named = Tree.of(0, plain.get(0).tokens(), names);
        StringBuilder out = new StringBuilder();
        Conllu.write(List.of(named), text, out);
        assertEquals(names, read(out.toString()).get(0).trees().get(0).names());
    }
}
