package org.quizwright.generation.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** People and what a text says they were, with one description too many. */
final class RoleMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("role-matching", Skill.CLOSE_READING, Demand.LOCATE);

  /** Words that point to somebody else or to the writer's day. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?i)\\b(?:his|her|their|its|my|our|your|was|were|had|who|this|that|whom)\\b|\\b(?:of|for|the|and)$");

  /** What stands after a name between commas. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?: of \\p{Lu}\\p{L}+)?, ((?:the|an?|its|once|then|now) \\p{L}[^,.;:“”‘()]{3,60})[,.;:]");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().sources().stream()
        .flatMap(source -> matching(facts, source.id()).stream())
        .toList();
  }

  private static List<Draft> matching(Facts facts, String source) {
    List<Entry> entries = new ArrayList<>();
    for (Claim claim : facts.model().claims()) {
      TextRef ref = claim.ref();
      if (ref.source().equals(source)
          && facts.isTaughtHere(source, ref.passage())
          && !facts.model().isSensitive(ref)) {
        facts.sentence(ref).ifPresent(text -> add(facts, ref, text, entries));
      }
    }
    String author = Voice.author(facts, source);
    String stem = "Match each person with what %s says of him or her.";
    return new PairMatching(DRAFTING, stem.formatted(author)).write(facts, entries);
  }

  private static void add(Facts facts, TextRef ref, String text, List<Entry> entries) {
    for (Person person : facts.model().people()) {
      int at = text.indexOf(person.name());
      Matcher role = ROLE.matcher(at < 0 ? "" : text.substring(at + person.name().length()));
      boolean fit =
          person.name().contains(" ")
              && role.lookingAt()
              && !Connotation.isIn(role.group(1))
              && !LEANING.matcher(role.group(1)).find()
              && entries.stream().noneMatch(each -> each.left().equals(person.name()))
              && entries.stream().noneMatch(each -> each.right().equalsIgnoreCase(role.group(1)));
      if (fit) {
        String words = role.group(1).replaceFirst("^(?:its|then|now) ", "the ");
        entries.add(
            new Entry(person.name(), words, facts.quote(ref.source(), ref.passage(), text)));
      }
    }
  }
}
