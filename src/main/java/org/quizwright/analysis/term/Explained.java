package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/** Reads a gloss that a word announces: "that is", "meaning", "where", "which means". */
final class Explained {

  private static final String END = "(?=[.;:!?]|,\\s|\\s+[–—-]\\s|$)";
  private static final List<Pattern> ALL =
      List.of(
          Pattern.compile(
              ",\\s+(?:that is|that is to say|i\\.e\\.|in other words),?\\s+([^.;:]{6,140}?)"
                  + END),
          Pattern.compile(",\\s+or\\s+((?:[\\p{L}’-]+ ){2,8}[\\p{L}’-]+)(?=[,.;])"),
          Pattern.compile(
              "[”’\"],?\\s+which\\s+(?:meant\\s+that\\s+)?(\\p{Ll}{3,}[^.;:,]{8,120})" + END),
          Pattern.compile(",[”\"’']?\\s+meaning\\s+(?:that\\s+)?([^.;:]{6,140}?)(?=[.;:]|$)"),
          Pattern.compile(
              "(?<!\\bto|\\bof|\\bby),\\s+(?:under|by|through) which\\s+([^,;.:]{8,100})" + END),
          Pattern.compile(",\\s+(where\\s+[^.;:,]{8,100})" + END),
          Pattern.compile("\\s+[–—-]\\s+((?:when|where)\\s+[^.;:]{8,140}?)" + END),
          Pattern.compile(
              ",\\s+which\\s+(?:is|are|was|were|means|meant)\\s+((?:an?|the)\\s+[^.;:,]{8,120})"
                  + END));
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*\\((?:that is|i\\.e\\.),?\\s+([^)]{6,140})\\)");

  private Explained() {}

  static List<GlossPattern.Gloss> in(AnalysedSentence sentence) {
    List<GlossPattern.Gloss> found = new ArrayList<>();
    for (Pattern pattern : ALL) {
      for (MatchResult match : pattern.matcher(sentence.text()).results().toList()) {
        term(sentence, match.start())
            .filter(term -> !match.group(1).contains(term))
            .ifPresent(term -> found.add(new GlossPattern.Gloss(term, match.group(1))));
      }
    }
    for (MatchResult match : IN_BRACKETS.matcher(sentence.text()).results().toList()) {
      term(sentence, match.start())
          .ifPresent(term -> found.add(new GlossPattern.Gloss(term, match.group(1))));
    }
    return found;
  }

  private static Optional<String> term(AnalysedSentence sentence, int at) {
    List<Token> tokens = sentence.parsed().tokens();
    int from = at;
    return IntStream.range(1, tokens.size())
        .filter(i -> tokens.get(i).start() >= from)
        .boxed()
        .findFirst()
        .flatMap(mark -> TermWord.before(sentence, mark));
  }
}
