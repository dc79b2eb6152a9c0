package org.quizwright.generation.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ListFile;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * Whether a writer keeps away from a word: quotes it, reports, denies, asks or only supposes it.
 */
final class Distance {

  /** Verbs whose clauses are somebody's words or thoughts: "said that the lords were tyrants". */
  private static final Set<String> REPORTING = verbs("reporting-verbs.txt");

  /** Verbs that say in whose eyes a thing is what it is called: "called them a rabble". */
  private static final Set<String> NAMING = verbs("naming-verbs.txt");

  /** "The charge of cowardice", "the belief that they were tyrants". */
  private static final Pattern UTTERANCE =
      Pattern.compile(
          "(?i)accusation|allegation|charge|claim|rumour|rumor|suspicion|complaint|denunciation|cry|talk|report|story|tale"
              + "|legend|myth|idea|belief|view|opinion|notion|impression|image|picture|portrait|reputation|name|title|epithet"
              + "|fear|hope|argument|assertion|assumption|conviction|verdict|word|term|label|slogan|song|ballad|poem|praise|promise"
              + "|threat|prospect|danger|risk|possibility|question|appeal|demand|call|plea|warning|speech|sermon");

  /** What is only wanted, missing or feared needn't be there: "a play needs a villain". */
  private static final Set<String> WANTING =
      new TreeSet<>(
          Words.list(
              "need want require seek lack crave invent imagine expect prefer await deserve fear dread"));

  /** "Afraid of looters": there may have been none. */
  private static final Set<String> FEARFUL =
      new TreeSet<>(
          Words.list(
              "afraid frightened frighten scared scare terrified terrify fearful wary suspicious"));

  /** Whose view it is, said beside the sentence; what the word is only a name for. */
  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "(?i)\\baccording to\\b|\\bin the (?:words|eyes|view|opinion|judg[e]?ment|language|phrase|minds?|estimation) of\\b"
              + "|\\b(?:in|to) (?:[\\p{L} ]{1,30}[’']s?|his|her|their|its) (?:own )?(?:words|eyes|view|opinion|judg[e]?ment|phrase|minds?|estimation)\\b"
              + "|\\b(?:as|what|whom|which) (?:\\p{L}+ ){1,5}(?:put|puts|called|calls?|termed|saw|said|says|described|describes|wrote|remarked|claimed|complained|regarded|considered|styled|named)\\b"
              + "|\\b(?:says?|said|cr(?:y|ies|ied)|wrote|writes?|answer(?:s|ed)?|object(?:s|ed)?)\\s*:"
              + "|\\b(?:no longer|hardly anybody|nobody|few|not) (?:\\p{L}+ )?(?:believes?|thinks?|holds?|claims?|says?|argues?|called)\\b"
              + "|\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?) (?:that|the)\\b|\\b(?:name|word|term) (?:for|given)\\b"
              + "|\\b(?:made|making|makes|make) (?:him|her|them|it) an?\\b|\\b(?:known as|so called|was not an?|were not)\\b");

  private static final Set<String> NOT =
      new TreeSet<>(Words.list("not n't n’t never no neither nor hardly scarcely less least"));

  private static final Set<String> ALONE =
      new TreeSet<>(List.of("without", "nothing", "nobody", "none"));

  private static final Set<String> IF = new TreeSet<>(List.of("if", "unless", "whether", "lest"));

  private Distance() {}

  private static Set<String> verbs(String name) {
    Set<String> verbs = new TreeSet<>();
    ListFile.lines(Distance.class, name)
        .forEach(line -> verbs.addAll(List.of(line.split(", ", -1))));
    return verbs;
  }

  static boolean isKept(ParsedSentence sentence, int index) {
    List<Integer> path = path(sentence, index);
    return isQuoted(sentence, index)
        || sentence.text().stripTrailing().endsWith("?")
        || ATTRIBUTED.matcher(sentence.text()).find()
        || IntStream.range(0, path.size()).anyMatch(i -> isReported(sentence, path, i))
        || IntStream.range(0, path.size()).anyMatch(i -> isUnreal(sentence, path, i));
  }

  /** The token and all that govern it, upwards. */
  private static List<Integer> path(ParsedSentence sentence, int index) {
    List<Integer> path = new ArrayList<>();
    for (int at = index; at >= 0 && !path.contains(at); at = sentence.token(at).head()) {
      path.add(at);
    }
    return path;
  }

  private static boolean isReported(ParsedSentence sentence, List<Integer> path, int step) {
    int at = path.get(step);
    boolean tagged =
        sentence.children(at, "parataxis").stream()
            .anyMatch(i -> REPORTING.contains(lemma(sentence, i)) && !isOfAuthor(sentence, i));
    if (step == 0 || isSubject(sentence, path.get(step - 1))) {
      return tagged;
    }
    int below = path.get(step - 1);
    Token above = sentence.token(at);
    boolean clause = sentence.hasRelation(below, "ccomp", "xcomp", "parataxis");
    boolean reports = above.isVerb() && clause && REPORTING.contains(lemma(sentence, at));
    boolean names = above.isVerb() && NAMING.contains(lemma(sentence, at));
    boolean utters =
        above.isNoun()
            && sentence.hasRelation(below, "ccomp", "acl", "nmod", "appos", "parataxis", "dep")
            && !sentence.hasRelation(below, "acl:relcl")
            && UTTERANCE.matcher(lemma(sentence, at)).matches();
    boolean wants =
        above.isVerb()
            && WANTING.contains(lemma(sentence, at))
            && sentence.hasRelation(below, "obj", "xcomp");
    boolean fears = FEARFUL.contains(lemma(sentence, at)) && isOf(sentence, below);
    return tagged || utters || wants || fears || ((reports || names) && !isOfAuthor(sentence, at));
  }

  private static boolean isOf(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(i -> sentence.token(i).text().equals("of"));
  }

  /** "I call it cruel" is the author's own word; what "I thought" may have been given up. */
  private static boolean isOfAuthor(ParsedSentence sentence, int verb) {
    return sentence.token(verb).hasTag("VB", "VBP")
        && sentence.children(verb, "nsubj").stream()
            .anyMatch(i -> sentence.token(i).text().matches("(?i)I|we"));
  }

  /** "Hardly the only cruel master" was one. */
  private static boolean isOneOfMore(ParsedSentence sentence, int denial) {
    String rest = sentence.text().substring(sentence.token(denial).end());
    return rest.matches("(?s) (?:the|an?) (?:only|first|last|sole|single)\\b.*");
  }

  /** Denied, or only supposed: "was no tyrant", "if they were cowards", "would betray them". */
  private static boolean isUnreal(ParsedSentence sentence, List<Integer> path, int step) {
    int at = path.get(step);
    boolean apart =
        step > 0
            && ((isSubject(sentence, path.get(step - 1)) && !isAny(sentence, path.get(step - 1)))
                || sentence.hasRelation(path.get(step - 1), "acl:relcl"));
    for (int child : sentence.children(at)) {
      String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
      boolean not = NOT.contains(word) && !isOneOfMore(sentence, child);
      boolean unreal = (not || sentence.token(child).hasTag("MD")) && !apart;
      boolean denies = IF.contains(word) || ALONE.contains(word);
      boolean hasNone =
          sentence.children(child, "det").stream()
              .anyMatch(i -> sentence.token(i).text().equalsIgnoreCase("no"));
      boolean depends =
          sentence.hasRelation(child, "advcl")
              && !path.contains(child)
              && isCondition(sentence, child);
      if (unreal || denies || hasNone || depends) {
        return true;
      }
    }
    return false;
  }

  /** "Some honest man should look into it": there may be none. */
  private static boolean isAny(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "det").stream()
        .anyMatch(i -> sentence.token(i).text().matches("(?i)an?|some|any"));
  }

  private static boolean isCondition(ParsedSentence sentence, int clause) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(i -> IF.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isSubject(ParsedSentence sentence, int index) {
    return sentence.hasRelation(index, "nsubj", "csubj");
  }

  private static String lemma(ParsedSentence sentence, int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** Words in quotation marks may be somebody else's. */
  private static boolean isQuoted(ParsedSentence sentence, int index) {
    Token token = sentence.token(index);
    String before = sentence.text().substring(0, token.start());
    long opened = before.chars().filter(c -> c == '“' || c == '‘').count();
    long closed = Marks.count(before, '”');
    return opened > closed || Marks.count(before, '"') % 2 == 1;
  }
}
