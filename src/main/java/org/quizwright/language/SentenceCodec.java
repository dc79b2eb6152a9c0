package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the tokens of a sentence on one line and reads them back. */
final class SentenceCodec {

  private static final String FIELD = "\u001f";
  private static final String TOKEN = "\u001e";

  private SentenceCodec() {}

  static String encode(ParsedSentence sentence) {
    return sentence.tokens().stream().map(SentenceCodec::encode).collect(Collectors.joining(TOKEN));
  }

  private static String encode(Token token) {
    return String.join(
        FIELD,
        Integer.toString(token.start()),
        Integer.toString(token.end()),
        token.lemma(),
        token.tag(),
        token.entity(),
        Integer.toString(token.head()),
        token.relation());
  }

  /** The parse of {@code sentence}; empty where {@code line} doesn't fit it. */
  static Optional<ParsedSentence> decode(String sentence, String line) {
    try {
      List<Token> tokens = new ArrayList<>();
      for (String token : line.isEmpty() ? new String[0] : line.split(TOKEN, -1)) {
        tokens.add(decodeToken(sentence, token.split(FIELD, -1)));
      }
      return Optional.of(new ParsedSentence(sentence, tokens));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Token decodeToken(String sentence, String[] fields) {
    int start = Integer.parseInt(fields[0]);
    int end = Integer.parseInt(fields[1]);
    int head = Integer.parseInt(fields[5]);
    String text = sentence.substring(start, end);
    String lemma = fields[2].equals(text) ? text : fields[2];
    // A few dozen tags and relations; one object for each keeps large courses small in memory.
    return new Token(
        text, start, end, lemma, fields[3].intern(), fields[4].intern(), head, fields[6].intern());
  }
}
