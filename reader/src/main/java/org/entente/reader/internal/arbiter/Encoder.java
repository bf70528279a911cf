package org.entente.reader.internal.arbiter;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;

/** The network behind {@link CarefulJudge}, run by ONNX Runtime on the caller's thread. Immutable and safe to share between threads. */
final class Encoder {

    private static final String SCORES = "scores";
    private static final String STATUSES = "statuses";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** @param model in ONNX */
    Encoder(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder's network cannot be run: " + e.getMessage(), e);
        }
    }

    /**
     * What the network says of a sentence.
     *
     * @param scores how surely each predicate tells of each type of each pair, as log odds: by predicate, then pair, then type
     * @param statuses the more, the likelier: by predicate, then status
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(float[] scores, float[] statuses) {}

    Answer of(Sight sight) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            int pieces = sight.pieces().length;
            int words = sight.predicates().length;
            int mentions = sight.mentions().length;
            int parties = sight.unnamed().length;
            int pairs = sight.kinds().length;
            int types = PloverType.values().length;
            inputs.put("ids", whole(sight.pieces()));
            inputs.put("kind", whole(sight.actors()));
            inputs.put("upos", whole(sight.tags()));
            inputs.put("rel", whole(sight.relations()));
            inputs.put("lean", real(sight.leanings(), pieces, types));
            inputs.put("pred", whole(sight.predicates()));
            inputs.put("ment", whole(sight.mentions()));
            inputs.put("pm", real(sight.naming(), parties, mentions));
            inputs.put("pnone", real(sight.unnamed(), parties));
            inputs.put("pa", whole(sight.doers()));
            inputs.put("pr", whole(sight.receivers()));
            inputs.put("pk", whole(sight.kinds()));
            inputs.put("found", real(sight.found(), pairs, types));
            inputs.put("foundw", real(sight.foundAt(), words, pairs, types));
            try (OrtSession.Result result = session.run(inputs, Set.of(SCORES, STATUSES))) {
                return new Answer(numbers(result, SCORES), numbers(result, STATUSES));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder's network failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] numbers(OrtSession.Result result, String name) {
        OnnxTensor tensor =
                (OnnxTensor) result.get(name).orElseThrow(() -> new IllegalStateException("No output " + name));
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    private OnnxTensor whole(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
    }

    private OnnxTensor real(float[] numbers, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), shape);
    }
}
