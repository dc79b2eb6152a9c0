package org.quizwright.rendering.docx.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Starts lists that count from the beginning again. */
public final class Lists {

  private static final int FIRST_FREE = 10;

  private final XWPFDocument document;
  private int lists;

  public Lists(XWPFDocument document) {
    this.document = document;
  }

  /** The id of a new list of the kind that the document's numbering has under {@code kind}. */
  public BigInteger fresh(int kind) {
    BigInteger id = BigInteger.valueOf(FIRST_FREE + lists++);
    document.getNumbering().addNum(BigInteger.valueOf(kind), id);
    CTNum num = document.getNumbering().getNum(id).getCTNum();
    CTNumLvl level = num.addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }
}
