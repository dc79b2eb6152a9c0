package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The number of a ruler whom taggers take for the speaker: "Charles I was beheaded". */
final class RegnalNumber {

  private static final Pattern RULER =
      Pattern.compile(
          "Ahmed|Albert|Alexander|Alfonso|Baldwin|Boris|Carlos|Carol|Catherine|Charles|Christian|Constantine"
              + "|David|Edward|Elizabeth|Ferdinand|Francis|Franz|Frederick|Friedrich|George|Gustav|Haakon"
              + "|Henry|Isabella|Ivan|James|John|Joseph|Justinian|Karl|Leopold|Louis|Ludwig|Malcolm|Manuel"
              + "|Mary|Maximilian|Mehmed|Michael|Murad|Mustafa|Napoleon|Nicholas|Olaf|Otto|Paul|Pedro"
              + "|Peter|Philip|Ramesses|Richard|Robert|Rudolf|Selassie|Selim|Seti|Sigismund|Stephen|Theodore"
              + "|Umberto|Urban|Victor|Emmanuel|Vladimir|Wilhelm|William|Zog");

  private RegnalNumber() {}

  /** The tokens with such a number as the last part of the name. */
  static List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 1; i < mended.size(); i++) {
      if (isNumber(mended, i)) {
        join(mended, i);
      }
    }
    return mended;
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    Token name = tokens.get(at - 1);
    return tokens.get(at).text().equals("I")
        && tokens.get(at).tag().equals("PRP")
        && tokens.get(at).start() == name.end() + 1
        && RULER.matcher(name.text()).matches();
  }

  /** As in "Louis XVI" the number heads the name. */
  private static void join(List<Token> tokens, int at) {
    Token number = tokens.get(at);
    Token name = tokens.get(at - 1);
    boolean own = number.relation().startsWith("nsubj") && number.head() != at - 1;
    int head = own ? number.head() : name.head() == at ? number.head() : name.head();
    String relation = own ? number.relation() : name.relation();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i != at && token.head() == at - 1) {
        tokens.set(i, hung(token, at, token.relation()));
      }
    }
    tokens.set(at - 1, hung(tokens.get(at - 1), at, "compound"));
    tokens.set(
        at,
        new Token(
            number.text(), number.start(), number.end(), "I", "NNP", "PERSON", head, relation));
  }

  private static Token hung(Token token, int head, String relation) {
    return new Token(
        token.text(),
        token.start(),
        token.end(),
        token.lemma(),
        token.tag(),
        token.entity(),
        head,
        relation);
  }
}
