package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.BodyName;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;
import org.quizwright.model.content.Term;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What a word means that the text itself explains. */
final class TermMeaning implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("term-meaning", Skill.CLOSE_READING, Demand.LOCATE).after(Aspect.MEANING);

  private static final int FEWEST_WORDS = 4;

  /** "On food handed out" or "a charge revived by the party" says what was done with a thing. */
  private static final Pattern NO_GLOSS =
      Pattern.compile(
          "^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|which|who|that|when|where|while|for|on|in|at|from|to|by|with|of|as)\\b|^(?:an?|the) \\p{L}+ (?:\\p{L}+ed by|that (?:his|her|their))\\b");

  /** A bracket; "which are the former state unions" describes what is known already. */
  private static final Pattern BEFORE =
      Pattern.compile("[(\\[][^)\\]]*$|\\b(?:which|who|that) (?:is|are|was|were|had been) $");

  /** A comma, a dash, "that is" or "means" leads to what a word stands for; "through which" not. */
  private static final Pattern EXPLAINS =
      Pattern.compile(
          "(?:[,—–:-]|\\b(?:that is,?|means?|meaning|meant|or|is|was|are|were)) ?[“‘]?$");

  /** An apposition that the sentence goes on after; at its end it may as well be a list. */
  private static final Pattern CLOSED =
      Pattern.compile("^[”’]?, (?:\\p{L}+ly )?(?:was|were|is|are|had|has|have|did|\\p{L}+ed)\\b");

  /** Another comma and noun may be another explanation. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^[”’)]?(?:[.;!?]|$|,? (?:was|were|is|are|had|has|have|and|but|which|who)\\b|,? \\p{L}+ed\\b| ?[—–-])");

  /** "A stiff collar and a wide tie" lists two more things. */
  private static final Pattern LIST =
      Pattern.compile(
          "^(?:an?|the) (?:(?!who|which|that|where|whose)\\p{L}+ )+?(?:and|or) (?:an?|the) ");

  /** "Everybody else" is known from the sentences before only. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?i)\\b(?:else|others?|the same|the (?:latter|former)(?! \\p{L})|this|these|those (?!who|that)\\p{L}+|such|them|him|her|us)\\b");

  private static final Pattern NO_TERM =
      Pattern.compile(
          "(?i)(?:contrary|first|second|third|last|next|same|half|one|share of|part of)\\b.*");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().terms().stream()
        .filter(term -> facts.isTaughtHere(term.ref()))
        .flatMap(term -> draft(facts, term).stream())
        .toList();
  }

  /** Not in brackets, where there is nothing to find; not as one of two; not of a longer name. */
  private static boolean defines(String text, String term, String gloss) {
    int at = text.indexOf(gloss);
    int end = at + gloss.length();
    return at > 0
        && !BEFORE.matcher(text.substring(0, at)).find()
        && EXPLAINS.matcher(text.substring(0, at)).find()
        && AFTER.matcher(text.substring(end)).find()
        && (!text.substring(0, at).endsWith(", ") || CLOSED.matcher(text.substring(end)).find())
        && !text.contains(" and " + term)
        && !Pattern.compile(
                "\\b(?:an?|\\p{L}+ (?:of|for)|\\p{Lu}\\p{L}+ and|(?!(?:The|An?|Its|Their|His|Her|Our|My|In|Of|By|At|On|For|And|But|Such)\\b)\\p{Lu}\\p{L}+) [“‘]?"
                    + Pattern.quote(term))
            .matcher(text)
            .find();
  }

  /** No half of a hyphened word, and no meaning that breaks off within a number. */
  private static boolean isWhole(String text, String term, String gloss) {
    return !text.contains("-" + term) && !text.matches("(?s).*" + Pattern.quote(gloss) + ",\\d.*");
  }

  /** What acts in its sentence is no meaning, nor are several things what one is. */
  private static boolean isNamedBy(Facts facts, String text, String term, String gloss) {
    ParsedSentence words = facts.language().parse(gloss);
    if (words.root().isEmpty()) {
      return true;
    }
    int root = words.root().getAsInt();
    boolean participle = words.token(root).hasTag("VBN");
    Token head =
        words.token(participle ? words.child(root, "nsubj", "nsubj:pass").orElse(root) : root);
    ParsedSentence whole = facts.language().parse(text);
    int at = text.indexOf(gloss) + head.start();
    boolean acts =
        IntStream.range(0, whole.tokens().size())
            .filter(i -> whole.token(i).start() == at)
            .anyMatch(i -> whole.hasRelation(i, "nsubj", "nsubj:pass"));
    return head.isNoun() && !acts && head.tag().endsWith("S") == term.matches(".*[^sui]s");
  }

  /** An abbreviation is no word to explain. */
  private static Optional<Draft> draft(Facts facts, Term term) {
    TextRef ref = term.ref();
    String gloss = term.gloss() == null ? "" : term.gloss();
    String text = facts.sentence(ref).orElse("");
    boolean fit =
        gloss.matches("(?:an?|the|\\p{L}+) .*")
            && !NO_GLOSS.matcher(gloss).find()
            && !LIST.matcher(gloss).find()
            && !LEANING.matcher(gloss).find()
            && isWhole(text, term.term(), gloss)
            && !NO_TERM.matcher(term.term()).matches()
            && Words.in(gloss).size() >= FEWEST_WORDS
            && !term.term().matches("\\p{Lu}{2,}.*")
            && defines(text, term.term(), gloss)
            && isNamedBy(facts, text, term.term(), gloss);
    if (!fit) {
      return Optional.empty();
    }
    String author = NamedAuthor.author(facts, ref.source());
    String stem =
        "According to %s, what is meant by the term “%s”?"
            .formatted(BodyName.inside(author), term.term());
    ShortAnswer task = ShortAnswer.ofOne(stem, Phrase.sentence(gloss), "meaning", gloss);
    return Optional.of(
        DRAFTING.draft(
            facts, term.term(), task, 1, List.of(facts.quote(ref, text)), List.of(author)));
  }
}
