package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** Numbers side by side of which one names what both count. */
final class SharedUnits {

  private static final Pattern JOINED =
      Pattern.compile(" and (?:some |about |over |nearly |almost )?");

  /** "five British and three Danish members". */
  private static final Pattern ADJECTIVE_JOINED = Pattern.compile(" \\p{L}+" + JOINED);

  private static final Pattern GAP =
      Pattern.compile(
          "(?: of [^,;]{3,30})?,? and (?:the )?(?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:\\p{Ll}+ (?:than )?)?");

  private static final Pattern LISTED = Pattern.compile("(?:, | and |, and )(?:about )?");

  private SharedUnits() {}

  /** "90,000 and 390,000 beds": the first number counts what the second does. */
  static List<Reading> of(String text, List<Reading> found) {
    List<Reading> read = new ArrayList<>(found);
    for (int i = found.size() - 2; i >= 0; i--) {
      Reading next = read.get(i + 1);
      if (isGap(text, found.get(i), next)) {
        Amount share = percent(next.amount(), found.get(i).amount());
        read.set(i + 1, new Reading(share, "percent", next.measures()));
      }
      Amount amount = found.get(i).amount();
      String between = text.substring(amount.span().end(), next.amount().span().start());
      boolean counts =
          amount.kind() == Amount.Kind.COUNT && next.amount().kind() == Amount.Kind.COUNT;
      boolean percents =
          amount.kind() == Amount.Kind.COUNT
              && next.unit().equals("percent")
              && next.amount().isPercent();
      boolean bare = found.get(i).unit().isEmpty() && ADJECTIVE_JOINED.matcher(between).matches();
      if (counts && (bare || JOINED.matcher(between).matches())) {
        read.set(i, new Reading(amount, next.unit(), next.measures()));
      } else if (percents && LISTED.matcher(between).matches()) {
        read.set(i, new Reading(percent(amount, next.amount()), next.unit(), next.measures()));
      }
    }
    return read;
  }

  /** "The Whigs won 38 per cent and the Tories less than 13." */
  private static boolean isGap(String text, Reading share, Reading bare) {
    Span one = share.amount().span();
    Span other = bare.amount().span();
    return share.unit().equals("percent")
        && bare.unit().isEmpty()
        && bare.amount().kind() == Amount.Kind.COUNT
        && GAP.matcher(text.substring(one.end(), other.start())).matches()
        && NotAnAmount.BARE_END.matcher(text.substring(other.end())).matches();
  }

  /** "29, 22 and 10 per cent" are three shares. */
  private static Amount percent(Amount amount, Amount next) {
    return new Amount(
        next.kind(), amount.low(), amount.high(), next.unit(), amount.hedge(), amount.span());
  }
}
