package org.quizwright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.Skill;

class PairMatchingTest {

  @Test
  void beginsEveryEntryOnTheRightWithACapital() {
    String text = "The warp, the weft, the heald and the shuttle.";
    Facts facts = new MillCourse(text).facts();
    List<Entry> entries =
        Stream.of("warp", "weft", "heald", "shuttle")
            .map(
                word ->
                    new Entry(
                        word, "part of a " + word, List.of(facts.quote("hill-1900", 1, text))))
            .toList();
    PairMatching matching =
        new PairMatching(new Drafting("terms", Skill.CLOSE_READING, Demand.LOCATE), "Match.");
    assertThat(((Matching) matching.write(facts, entries).get(0).task()).pairs())
        .extracting(Matching.Pair::right)
        .allMatch(right -> right.startsWith("Part"));
  }

  @Test
  void bringsThePassageOfTheSparePartAlong() {
    String[] parts = {"The warp runs.", "The weft runs.", "The heald lifts.", "The shuttle flies."};
    Facts facts = new MillCourse(parts).facts();
    List<Entry> entries =
        IntStream.range(0, parts.length)
            .mapToObj(
                i ->
                    new Entry(
                        "e" + i, parts[i], List.of(facts.quote("hill-1900", i + 1, parts[i]))))
            .toList();
    PairMatching matching =
        new PairMatching(new Drafting("parts", Skill.CLOSE_READING, Demand.LOCATE), "Match.");
    assertThat(matching.write(facts, entries).get(0).evidence())
        .extracting(Evidence::exact)
        .containsExactlyInAnyOrder(parts);
  }
}
