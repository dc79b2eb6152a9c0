package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What somebody said or held to be true, in a clause with or without "that". */
final class Report implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("report", Skill.CLOSE_READING, Demand.LOCATE);

  private static final List<String> VERBS =
      Words.list(
          "say tell write think believe argue hold maintain insist declare claim warn swear "
              + "state remark suppose suggest fear hope reply answer admit deny announce explain "
              + "promise report expect propose conclude find learn "
              + "discover notice decide");

  /** "That sentence told scholars", "tradition says": of which, or of what, only the text says. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)^(?:that|this|these|those|such)\\b|\\b(?:tradition|legend|rumou?r|memory|folklore|custom|popular belief)$");

  /** What stands after another verb of the sentence is no part of what was said. */
  private static final Pattern SECOND =
      Pattern.compile("(?s), (?:so|but|and|as|while|although|though|which)\\b.*$");

  /** Two things were said, of which either would do. */
  private static final Pattern TWO = Pattern.compile("(?s).*,? and that\\b.*");

  /** "That it was a baker": what was, only the text says. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)^(?:that )?(?:it|this|these|those|such|so)\\b|\\bit(?=[,.;]|$| (?:without|by|with|in|on|at|for|to|from|as)\\b)|\\bso too\\b|\\bdid$|, got\\b|\\b(?:their|them|its|him|her|here)\\b"
              + "|\\bthere\\b(?! (?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)\\b)");

  /** Of somebody named before: who it is, isn't worth a guess. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:also |then |even )?(?:said|says?|told|added)\\b");

  private static final int FEWEST_CONTENT = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling).filter(telling::matters));
  }

  /** Not of a passive: "was convinced that" asks for "of what". */
  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> VERBS.contains(core.mainVerb().lemma()) && !core.clause().isPassive())
        .filter(core -> !NOBODY.matcher(core.subjectWords()).find())
        .flatMap(core -> draft(facts, telling, core));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core) {
    ParsedSentence sentence = core.sentence();
    return sentence.children(core.clause().head(), "ccomp").stream()
        .map(said -> new Clause(sentence, said))
        .filter(said -> said.isFinite() && said.subject().isPresent())
        .filter(said -> !core.mainVerb().lemma().equals("hold") || saysThat(core))
        .findFirst()
        .flatMap(said -> draft(facts, telling, core, said));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, Clause clause) {
    String text = core.sentence().text();
    Span said = core.sentence().subtree(clause.head());
    if (TWO.matcher(said.of(text)).matches()) {
      return Optional.empty();
    }
    String between = text.substring(core.mainVerb().end(), said.start()).stripTrailing();
    String answer = SECOND.matcher(said.of(text)).replaceFirst("").strip();
    String stem = telling.ask("what " + core.inverted() + between + core.opening());
    boolean fit =
        Stems.fitShort(stem)
            && !(between + core.opening()).isBlank()
            && isWhole(text, said)
            && !isHearsay(telling, core, between)
            && said.start() + answer.length() >= verbEnd(clause)
            && Phrase.standsAlone(between)
            && !answer.matches("(?s).*[;:—“”(].*")
            && !OPEN.matcher(answer).find()
            && Words.content(answer).size() >= FEWEST_CONTENT
            && isOnlyTime(facts, telling, core);
    return fit
        ? Optional.of(telling.answered(facts, DRAFTING, "said", stem, answer))
        : Optional.empty();
  }

  /** "A conference held in London agreed" holds nothing. */
  private static boolean saysThat(Core core) {
    return core.sentence().text().startsWith(" that ", core.mainVerb().end());
  }

  /**
   * "Noticed that pieces exposed to the air [had lost their carbon]": where parsers end too soon.
   */
  private static boolean isWhole(String text, Span said) {
    return text.substring(said.end()).matches("(?s)\\W?$|\\W*[,.;:—].*");
  }

  /** What is cut off before its verb says nothing. */
  private static int verbEnd(Clause clause) {
    return clause.sentence().token(clause.finiteVerb().orElseThrow()).end();
  }

  /** "Hale told me": that Hale said so, only the writer says. */
  private static boolean isHearsay(Telling telling, Core core, String between) {
    String name = telling.holder().replaceFirst(",.*", "");
    return between.contains(name) && !core.subjectWords().contains(name);
  }

  /** Whether the passage tells of nothing else that the same speaker said or held. */
  private static boolean isOnlyTime(Facts facts, Telling telling, Core core) {
    List<String> speaker =
        Words.lemmas(core.sentence().token(core.clause().subject().getAsInt()).text());
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(telling.ref()::inPassageOf)
        .filter(ref -> ref.sentence() != telling.ref().sentence())
        .noneMatch(ref -> saysMore(facts, ref, speaker, core.mainVerb().lemma()));
  }

  private static boolean saysMore(Facts facts, TextRef ref, List<String> speaker, String verb) {
    List<String> other = facts.lemmas(ref);
    return SAYS_MORE.matcher(facts.sentence(ref).orElse("")).find()
        || (other.containsAll(speaker) && (other.contains("say") || other.contains(verb)));
  }
}
