package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which demands, promises or goods a sentence lists. */
final class NamedList implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("named-list", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int MOST_WORDS_EACH = 18;
  private static final int FEWEST_LEAD_WORDS = 5;
  private static final int MOST_LEAD_WORDS = 28;

  /** The words before a list, and the list. */
  private static final List<Pattern> LISTS =
      List.of(
          Pattern.compile("^(?<lead>[^:;]+): (?<items>[^:;.]+)\\.$"),
          Pattern.compile("^(?<lead>[^:;]*\\bincluded?) (?<items>[^:;.]+)\\.$"),
          Pattern.compile(
              "^(?<lead>Among [^,:;]+? (?:were|are|have been|had been)) (?<items>[^:;.]+)\\.$"));

  /** What lists are of where nothing in the grammar says so; owners, say, may only be addressed. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:demand|promise|aim|goal|measure|condition|proposal|reform|change|right|rule|law"
              + "|task|dutie|good|product|crop|tool|trade|industrie|problem|cause|reason|result|effect"
              + "|consequence|grievance|complaint|step|benefit|privilege|tax|method)(?:s|es)");

  private static final List<String> VAGUE =
      List.of("thing", "way", "point", "part", "kind", "sort");

  private static final Pattern BETWEEN =
      Pattern.compile(", (?:and |as well as |or )?| and (?=[^,]*$)");

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)^(?:this|that|these|those|it|he|she|they|which|who|but|however|yet|so|and|for|because|in|on|at|with|to)\\b.*|.*\\b(?:was|were|had|is|are|would)\\b.*");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:\\p{L}+ ){0,2}(?:it|he|she|they|his|her|its|their|such) .*|.*\\bnot\\b.*");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> draft(facts, line).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line line) {
    return LISTS.stream()
        .map(pattern -> pattern.matcher(line.text()))
        .filter(Matcher::matches)
        .filter(found -> isLead(found.group("lead")))
        .flatMap(
            found -> draft(facts, line, found.group("lead"), items(found.group("items"))).stream())
        .findFirst();
  }

  /** What the list is of, in the words of the lead: "political demands". */
  private static Optional<String> kind(ParsedSentence sentence, String lead) {
    boolean told = lead.matches("(?s).*\\bincluded?|Among .*");
    List<Integer> nouns =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.token(i).end() <= lead.length())
            .filter(i -> sentence.token(i).hasTag("NNS"))
            .filter(i -> sentence.hasRelation(i, "nsubj", "obj", "obl"))
            .filter(i -> told || isCounted(sentence, i) || isKind(sentence, i))
            .boxed()
            .toList();
    return (told ? nouns.stream() : nouns.stream().skip(Math.max(0, nouns.size() - 1)))
        .findFirst()
        .filter(noun -> !VAGUE.contains(sentence.token(noun).lemma()))
        .map(noun -> described(sentence, noun));
  }

  private static boolean isKind(ParsedSentence sentence, int noun) {
    return KIND.matcher(sentence.token(noun).text()).matches();
  }

  private static boolean isCounted(ParsedSentence sentence, int noun) {
    return sentence.child(noun, "nummod").isPresent();
  }

  private static String described(ParsedSentence sentence, int noun) {
    int from =
        sentence.children(noun, "amod", "compound").stream()
            .filter(i -> i < noun && !sentence.token(i).hasTag("JJS", "JJR"))
            .mapToInt(i -> sentence.token(i).start())
            .min()
            .orElse(sentence.token(noun).start());
    return sentence.text().substring(from, sentence.token(noun).end());
  }

  private static boolean isLead(String lead) {
    int words = Words.in(lead).size();
    return words >= FEWEST_LEAD_WORDS
        && words <= MOST_LEAD_WORDS
        && !LEAD.matcher(lead).matches()
        && Marks.pair(lead, '“', '”');
  }

  /** The members, or nothing where one of them is more than a thing. */
  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    List<String> parts = List.of(BETWEEN.split(text));
    for (int i = 0; i < parts.size(); i++) {
      boolean inner = i > 0 && i + 1 < parts.size() && parts.get(i).contains(" and ");
      String part = parts.get(i).strip();
      if (inner) {
        items.add(items.remove(items.size() - 1) + ", " + part);
      } else {
        items.add(part);
      }
    }
    boolean plain =
        !describes(items)
            && items.size() >= FEWEST
            && items.size() <= MOST
            && items.stream().noneMatch(item -> NOTHING.matcher(item).matches())
            && items.stream().allMatch(item -> Words.in(item).size() <= MOST_WORDS_EACH)
            && items.stream().allMatch(item -> Words.in(item).size() >= 2)
            && items.stream().allMatch(item -> Marks.pair(item, '“', '”'));
    return plain ? items : List.of();
  }

  /** "Ann Hale, a doctor, and Dr Roe, the mayor" are two people, not four things. */
  private static boolean describes(List<String> items) {
    return IntStream.range(1, items.size())
        .anyMatch(
            i ->
                items.get(i - 1).matches("(?:the |an? )?\\p{Lu}.*")
                    && items.get(i).matches("(?:an?|the) \\p{Ll}.*"));
  }

  private static Optional<Draft> draft(Facts facts, Line line, String lead, List<String> items) {
    return Optional.of(items)
        .filter(each -> !each.isEmpty())
        .flatMap(each -> kind(facts.language().parse(line.text()), lead))
        .map(kind -> draft(facts, line, lead, items, kind));
  }

  private static Draft draft(Facts facts, Line line, String lead, List<String> items, String kind) {
    int asked = items.size() > FEWEST ? FEWEST : 2;
    String number = asked == FEWEST ? "three" : "two";
    String stem =
        "%s: %s Give %s of the %s that the sentence goes on to name."
            .formatted(
                NamedAuthor.utters(facts, line.ref().source()),
                Quote.sentence(lead + " …"),
                number,
                kind);
    String all = String.join("; ", items);
    AnswerElement element =
        new AnswerElement(
            "items", "Any %s of these, a mark each: %s".formatted(number, all), List.of(), asked);
    String model = String.join("; ", items.subList(0, asked));
    return DRAFTING.draft(
        facts,
        lead,
        new ShortAnswer(stem, model, List.of(element)),
        asked,
        List.of(line.evidence()));
  }
}
