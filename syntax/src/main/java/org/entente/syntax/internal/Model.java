package org.entente.syntax.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that training learned of a language. Immutable and safe to share between threads.
 *
 * @param provenance lines of {@code key: value}: data, trainer, seed, date, licence, scores
 * @param tags universal and own tag with a space between them
 * @param featureSets Universal Dependencies features as one string
 */
public record Model(
        String provenance,
        Lexicon lexicon,
        Labels tags,
        Labels relations,
        Labels featureSets,
        Weights splitting,
        LinearTagger tagging,
        Encoder encoder,
        Tagger tagger,
        Network parsing,
        Weights naming,
        Morphology morphology,
        Lemmatiser lemmatiser) {

    private static final int MAGIC = 0x454E5453;
    private static final int VERSION = 6;

    /** Writes the same bytes for the same model. */
    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(to), 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(provenance);
        lexicon.write(out);
        tags.write(out);
        relations.write(out);
        featureSets.write(out);
        splitting.write(out);
        tagging.write(out);
        encoder.write(out);
        tagger.write(out);
        parsing.write(out);
        naming.write(out);
        morphology.write(out);
        lemmatiser.write(out);
        out.close();
    }

    /** @throws IOException if it cannot be read or is no model */
    public static Model read(String name, InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16));
        int magic = in.readInt();
        int version = in.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("%s is no model of version %d (it begins %08x %d). Maybe train it again."
                    .formatted(name, VERSION, magic, version));
        }
        String provenance = in.readUTF();
        Lexicon lexicon = Lexicon.read(in);
        Labels tags = Labels.read(in);
        Labels relations = Labels.read(in);
        Labels featureSets = Labels.read(in);
        Weights splitting = Weights.read(in);
        LinearTagger tagging = LinearTagger.read(in);
        Encoder encoder = Encoder.read(in, lexicon.vectors());
        Tagger tagger = Tagger.read(in);
        Network parsing = Network.read(in);
        Weights naming = Weights.read(in);
        return new Model(
                provenance,
                lexicon,
                tags,
                relations,
                featureSets,
                splitting,
                tagging,
                encoder,
                tagger,
                parsing,
                naming,
                Morphology.read(in, tags.size()),
                Lemmatiser.read(in));
    }
}
