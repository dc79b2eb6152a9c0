package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts right what taggers get wrong again and again in history texts. */
final class Mended {

  private static final Pattern RULER =
      Pattern.compile(
          "Ahmed|Albert|Alexander|Alfonso|Baldwin|Boris|Carlos|Carol|Catherine|Charles|Christian|Constantine"
              + "|Cyrus|Darius|David|Edward|Elizabeth|Ferdinand|Francis|Franz|Frederick|Friedrich|Fuad|George"
              + "|Gregory|Gustav|Haakon|Henry|Innocent|Isabella|Ivan|James|John|Joseph|Justinian|Karl|Leo"
              + "|Leopold|Louis|Ludwig|Malcolm|Manuel|Mary|Maximilian|Mehmed|Michael|Murad|Mustafa|Napoleon"
              + "|Nicholas|Olaf|Otto|Paul|Pedro|Peter|Philip|Ramesses|Richard|Robert|Rudolf|Selassie|Selim"
              + "|Seti|Sigismund|Stephen|Theodore|Umberto|Urban|Victor|Emmanuel|Vladimir|Wilhelm|William|Zog");

  /** "By nature" and "by birth" is nothing done by anybody. */
  private static final Pattern NO_DOER =
      Pattern.compile("nature|birth|repute|law|noon|night|day|dawn|dusk|then|now|default|\\d.*");

  private final List<Token> tokens;

  private Mended(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static ParsedSentence of(ParsedSentence sentence) {
    Mended mended = new Mended(sentence.tokens());
    for (int i = 1; i < mended.tokens.size(); i++) {
      if (mended.isRegnalNumber(i)) {
        mended.joinName(i);
      } else if (mended.isPassiveWithDoer(i)) {
        mended.makePassive(i);
      }
    }
    return new ParsedSentence(sentence.text(), mended.tokens);
  }

  /** "Charles I was beheaded", but not "When I met Charles I was young", "Unlike Charles I …". */
  private boolean isRegnalNumber(int at) {
    Token name = tokens.get(at - 1);
    boolean number =
        tokens.get(at).text().equals("I")
            && tokens.get(at).tag().equals("PRP")
            && tokens.get(at).start() == name.end() + 1
            && RULER.matcher(name.text()).matches();
    return number && (at == 1 || isOwnSubject(at) || isOfNoun(at));
  }

  /** Whether nothing before the name can govern it. */
  private boolean isOwnSubject(int at) {
    Token before = tokens.get(at - 2);
    return !before.hasTag("IN", "TO") && !before.isVerb();
  }

  /** "The son of James I". */
  private boolean isOfNoun(int at) {
    int governor = tokens.get(at - 1).head();
    return tokens.get(at - 2).text().equals("of")
        && governor >= 0
        && governor < at
        && tokens.get(governor).isNoun()
        && tokens.get(governor).relation().startsWith("nsubj");
  }

  /** As in "Louis XVI" the number heads the name. */
  private void joinName(int at) {
    Token number = tokens.get(at);
    Token name = tokens.get(at - 1);
    boolean own = at == 1 || isOwnSubject(at);
    boolean subject = own && number.relation().startsWith("nsubj") && number.head() != at - 1;
    int head = subject || name.head() == at ? number.head() : name.head();
    String relation = subject ? number.relation() : name.relation();
    for (int i = 0; i < tokens.size(); i++) {
      if (i != at && tokens.get(i).head() == at - 1) {
        tokens.set(i, tokens.get(i).hung(at, tokens.get(i).relation()));
      }
    }
    tokens.set(at - 1, tokens.get(at - 1).hung(at, "compound"));
    tokens.set(at, number.read("I", "NNP").tagged("PERSON").hung(head, relation));
  }

  /** "Was disabled by illness", of which taggers make an adjective. */
  private boolean isPassiveWithDoer(int at) {
    Token word = tokens.get(at);
    Token before = tokens.get(at - 1);
    return word.tag().equals("JJ")
        && word.text().endsWith("ed")
        && !word.text().startsWith("un")
        && at + 2 < tokens.size()
        && tokens.get(at + 1).text().equals("by")
        && !NO_DOER.matcher(tokens.get(at + 2).text()).matches()
        && before.text().matches("was|were")
        && before.head() == at
        && before.relation().equals("cop");
  }

  private void makePassive(int at) {
    Token word = tokens.get(at);
    tokens.set(at, word.read(Lemmas.of(word.text()), "VBN"));
    tokens.set(at - 1, tokens.get(at - 1).hung(at, "aux:pass"));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == at && tokens.get(i).relation().equals("nsubj")) {
        tokens.set(i, tokens.get(i).hung(at, "nsubj:pass"));
      }
    }
  }
}
