package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Skill;

/** Notes on what a text tells, a gap a line, to be filled from more words than there are gaps. */
final class CompleteNotes implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("complete-notes", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int EXTRAS = 2;

  @Override
  public List<Draft> write(Material material) {
    List<NoteLine> all =
        material.statements().stream()
            .flatMap(statements -> NoteLine.of(material, statements).stream())
            .toList();
    List<String> holders = all.stream().map(CompleteNotes::holder).distinct().toList();
    List<Draft> ofOne =
        holders.stream()
            .flatMap(
                holder ->
                    drafts(
                        material, all.stream().filter(line -> holder(line).equals(holder)).toList())
                        .stream())
            .toList();
    // What several tell together has nobody's name over it, so nothing in it is open to dispute.
    return ofOne.isEmpty()
        ? drafts(material, all.stream().filter(line -> !line.isContested(material)).toList())
        : ofOne;
  }

  private static String holder(NoteLine line) {
    return line.statement().telling().holder();
  }

  private static List<Draft> drafts(Material material, List<NoteLine> lines) {
    List<Draft> drafts = new ArrayList<>();
    List<NoteLine> left = new ArrayList<>(lines);
    while (left.size() >= FEWEST) {
      List<NoteLine> chosen = apart(material, left);
      Optional<Draft> draft = chosen.size() < FEWEST ? Optional.empty() : draft(material, chosen);
      draft.ifPresent(drafts::add);
      // Where one line stands in the way of the others, they are tried without it.
      left.removeAll(draft.isPresent() ? chosen : chosen.subList(0, 1));
    }
    return drafts;
  }

  /** The weightiest lines of which none tells or takes another's answer, in their order. */
  private static List<NoteLine> apart(Material material, List<NoteLine> lines) {
    List<NoteLine> chosen = new ArrayList<>();
    List<NoteLine> byWeight =
        lines.stream()
            .sorted(Comparator.comparing(line -> -weight(material.facts(), line)))
            .toList();
    for (NoteLine line : byWeight) {
      if (chosen.size() < MOST && chosen.stream().allMatch(each -> each.isApart(material, line))) {
        chosen.add(line);
      }
    }
    chosen.sort(Comparator.comparingInt(lines::indexOf));
    return chosen;
  }

  private static int weight(Facts facts, NoteLine line) {
    Cloze task = new Cloze("{{g1}}", List.of(), true);
    return draft(facts, task, List.of(line), 0).weight();
  }

  private static Optional<Draft> draft(Material material, List<NoteLine> lines) {
    List<Extra> extras = extras(material, lines);
    return extras.size() < EXTRAS
        ? Optional.empty()
        : Optional.of(draft(material.facts(), lines, extras));
  }

  /** What could be asked of other statements, of the kinds that the gaps are of. */
  private static List<Extra> extras(Material material, List<NoteLine> lines) {
    List<String> fit =
        slots(lines)
            .flatMap(slot -> answers(material, slot))
            .distinct()
            .filter(word -> lines.stream().noneMatch(line -> isTold(material, line, word)))
            .toList();
    List<String> words = apart(fit);
    return words.stream().map(word -> new Extra("x" + (words.indexOf(word) + 1), word)).toList();
  }

  private static int frequency(Material material, String word) {
    return Words.lemmas(word).stream().mapToInt(material::frequency).max().orElse(0);
  }

  /** No two names of one thing. */
  private static List<String> apart(List<String> words) {
    List<String> chosen = new ArrayList<>();
    for (String word : words) {
      List<String> parts = Words.in(word);
      if (chosen.size() < EXTRAS
          && chosen.stream().noneMatch(each -> Words.in(each).stream().anyMatch(parts::contains))) {
        chosen.add(word);
      }
    }
    return chosen;
  }

  /** The kinds of the gaps, the commonest first. */
  private static Stream<Gap.Slot> slots(List<NoteLine> lines) {
    return Arrays.stream(Gap.Slot.values())
        .filter(slot -> count(lines, slot) > 0)
        .sorted(Comparator.comparing(slot -> -count(lines, slot)));
  }

  private static long count(List<NoteLine> lines, Gap.Slot slot) {
    return lines.stream().filter(line -> line.slot() == slot).count();
  }

  private static Stream<String> answers(Material material, Gap.Slot slot) {
    return material.statements().stream()
        .flatMap(List::stream)
        .flatMap(
            statement ->
                Gap.in(material, statement).stream()
                    .filter(gap -> gap.slot() == slot)
                    .map(gap -> gap.answer(statement)))
        .sorted(Comparator.comparing(word -> -frequency(material, word)));
  }

  private static boolean isTold(Material material, NoteLine line, String word) {
    return line.mentions(word) || line.isFilledBy(material, word);
  }

  private static Draft draft(Facts facts, List<NoteLine> lines, List<Extra> extras) {
    StringBuilder text = new StringBuilder(heading(facts, lines));
    List<Cloze.Gap> gaps = new ArrayList<>();
    for (NoteLine line : lines) {
      String id = "g" + (gaps.size() + 1);
      gaps.add(new Cloze.Gap(id, line.answer(), List.of()));
      text.append("\n• ").append(line.before()).append("{{" + id + "}}").append(line.after());
    }
    return Stream.iterate(0, i -> i + 1)
        .limit(lines.size())
        .map(first -> draft(facts, new Cloze(text.toString(), gaps, true, extras), lines, first))
        .max(Comparator.comparingInt(Draft::weight))
        .orElseThrow();
  }

  /** The sentence that matters most to the theme stands for all. */
  private static Draft draft(Facts facts, Cloze task, List<NoteLine> lines, int first) {
    List<Evidence> evidence =
        Stream.concat(Stream.of(lines.get(first)), lines.stream())
            .map(line -> line.statement().evidence(facts))
            .distinct()
            .toList();
    List<String> holders = lines.stream().map(CompleteNotes::holder).distinct().toList();
    return DRAFTING.draft(facts, lines.get(0).whole(), task, lines.size(), evidence, holders);
  }

  private static String heading(Facts facts, List<NoteLine> lines) {
    String holder = holder(lines.get(0));
    boolean one = lines.stream().allMatch(line -> holder(line).equals(holder));
    String source = lines.get(0).statement().telling().ref().source();
    if (!one) {
      return "Notes on the texts:";
    }
    return holder.equals(Voice.author(facts, source))
        ? "Notes on what " + Voice.utters(facts, source) + ":"
        : "Notes on what the texts tell, according to " + holder + ":";
  }
}
