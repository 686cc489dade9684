package id.go.esdm.gatrik.kiosk.admin.publishing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Random moves by random persons, through the product's own routes on a real server over HTTP, never break I1 to I10 of the SOP's
 * model. A second, small reading of the model ({@link SopModel}) says before each call what must come of it, and after it
 * both are compared. The whole check ({@code .ci/run}) makes tens of thousands of calls. The walks differ from run to run; one that fails names its seed, is shortened, and comes first in the next run.
 */
class RandomMovesTest {
    private static final int CALLS = 1_200; // in a walk; how many walks: jqwik.tries.default

    private final WalkTally tally = new WalkTally();
    private final List<Walk> open = new ArrayList<>();
    private boolean broken;

    /** One kind of step; the number that is drawn decides everything about it. */
    private record Step(String name, BiConsumer<Walk, Random> taken)
            implements Action.Independent<Walk> {
        @Override
        public Arbitrary<Transformer<Walk>> transformer() {
            return Arbitraries.integers()
                    .between(0, Integer.MAX_VALUE)
                    .withDistribution(RandomDistribution.uniform())
                    .map(drawn ->
                            Transformer.mutate(
                                    name + " " + drawn,
                                    walk -> taken.accept(walk, new Random(drawn))));
        }
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walks() {
        return ActionChain.startWith(this::begin)
                .withAction(62, new Step("onward", Walk::onward))
                .withAction(26, new Step("anything", Walk::anything))
                .withAction(5, new Step("sent twice", Walk::resend))
                .withAction(3, new Step("stand-in", Walk::standIn))
                .withAction(2, new Step("start", Walk::start))
                .withAction(2, new Step("withdraw", Walk::withdraw))
                .withMaxTransformations(CALLS);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void neverBreakAnInvariantOfTheSop(@ForAll("walks") ActionChain<Walk> walk) {
        boolean sound = false;
        try {
            walk.run().finish();
            sound = true;
        } finally {
            broken |= !sound;
            open.forEach(Walk::close);
            open.clear();
        }
    }

    @AfterProperty
    void tell() {
        System.out.print(tally);
        if (!broken) {
            tally.assertCovered();
        }
    }

    private Walk begin() {
        try {
            Path data = Files.createTempDirectory("langkah-acak-");
            tally.begin();
            Walk walk = new Walk(data, tally);
            open.add(walk);
            return walk;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
