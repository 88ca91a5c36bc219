package io.stridewise.errorprone.lowering;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCArrayAccess;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCAssignOp;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.JCTree.Tag;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import io.stridewise.core.locality.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the accesses of an innermost loop step, on javac's own tree: what {@code
 * io.stridewise.core.check.Steps} says of the translation, or less exact towards "far".
 */
final class TreeSteps extends TreeScanner {
  /** No element of an array is wider. */
  private static final int WIDEST = 8;

  private final List<JCArrayAccess> accesses = new ArrayList<>();

  /** In how many places a local variable is counted up or down by one. */
  private final Map<VarSymbol, Integer> counted = new HashMap<>();

  /** Local variables that change in any other way. */
  private final Set<VarSymbol> changed = new HashSet<>();

  private boolean fieldsChange;
  private boolean elementsChange;

  private TreeSteps() {}

  /** Whether an access of {@code loop} may go on by a cache line or more in each iteration. */
  static boolean mayBeFar(JCTree loop, Machine machine) {
    TreeSteps steps = new TreeSteps();
    if (loop instanceof JCForLoop f) {
      steps.scan(f.cond);
      steps.scan(f.step);
      steps.scan(f.body);
    } else if (loop instanceof JCWhileLoop w) {
      steps.scan(w.cond);
      steps.scan(w.body);
    } else if (loop instanceof JCDoWhileLoop d) {
      steps.scan(d.body);
      steps.scan(d.cond);
    } else if (loop instanceof JCEnhancedForLoop e
        && e.var.sym != null
        && e.var.sym.type.isPrimitive()
        && WIDEST < machine.line()) {
      steps.changed.add(e.var.sym);
      steps.scan(e.body);
    } else {
      return true;
    }
    for (JCArrayAccess access : steps.accesses) {
      if (steps.isFar(access, machine)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visitVarDef(JCVariableDecl v) {
    if (v.sym != null) {
      changed.add(v.sym);
    }
    scan(v.init);
  }

  @Override
  public void visitIndexed(JCArrayAccess a) {
    accesses.add(a);
    super.visitIndexed(a);
  }

  @Override
  public void visitAssign(JCAssign a) {
    changes(a.lhs, false);
    super.visitAssign(a);
  }

  @Override
  public void visitAssignop(JCAssignOp a) {
    boolean sum = a.getTag() == Tag.PLUS_ASG || a.getTag() == Tag.MINUS_ASG;
    changes(a.lhs, sum && a.rhs instanceof JCLiteral l && Integer.valueOf(1).equals(l.getValue()));
    super.visitAssignop(a);
  }

  @Override
  public void visitUnary(JCUnary u) {
    if (u.getTag().isIncOrDecUnaryOp()) {
      changes(u.arg, true);
    }
    super.visitUnary(u);
  }

  private void changes(JCExpression target, boolean byOne) {
    JCExpression written = TreeInfo.skipParens(target);
    if (written instanceof JCArrayAccess) {
      elementsChange = true;
    } else if (!(written instanceof JCIdent i)
        || !(i.sym instanceof VarSymbol variable)
        || variable.getKind().isField()) {
      fieldsChange = true;
    } else if (byOne && variable.type.isPrimitive()) {
      counted.merge(variable, 1, Integer::sum);
    } else {
      changed.add(variable);
    }
  }

  private boolean isFar(JCArrayAccess a, Machine machine) {
    boolean element = a.type != null && a.type.isPrimitive() || isObject(a);
    return !stays(a.index) && !(element && goesByOne(a.index, machine));
  }

  private static boolean isObject(JCArrayAccess a) {
    return a.type != null && (a.type.hasTag(TypeTag.CLASS) || a.type.hasTag(TypeTag.TYPEVAR));
  }

  /** Whether {@code written} is the same in all iterations. */
  private boolean stays(JCExpression written) {
    JCExpression e = TreeInfo.skipParens(written);
    if (e instanceof JCLiteral) {
      return true;
    } else if (e instanceof JCIdent i) {
      return i.sym instanceof VarSymbol variable
          && (variable.getKind().isField()
              ? !fieldsChange
              : !changed.contains(variable) && !counted.containsKey(variable));
    } else if (e instanceof JCFieldAccess s) {
      return s.sym instanceof VarSymbol
          && !fieldsChange
          && (Names.isType(s.selected) || stays(s.selected));
    } else if (e instanceof JCArrayAccess a) {
      return !elementsChange && stays(a.indexed) && stays(a.index);
    } else if (e instanceof JCUnary u) {
      return !u.getTag().isIncOrDecUnaryOp() && stays(u.arg);
    } else if (e instanceof JCBinary b) {
      return stays(b.lhs) && stays(b.rhs);
    }
    return e instanceof JCTypeCast c && stays(c.expr);
  }

  /** {@code i}, {@code i++}, {@code k - i + 1}, where {@code i} counts and the rest stays. */
  private boolean goesByOne(JCExpression written, Machine machine) {
    JCExpression e = TreeInfo.skipParens(written);
    if (e instanceof JCIdent i && i.sym instanceof VarSymbol variable) {
      return !changed.contains(variable)
          && counted.containsKey(variable)
          && WIDEST * counted.get(variable) < machine.line();
    } else if (e instanceof JCUnary u) {
      return u.getTag().isIncOrDecUnaryOp() && goesByOne(u.arg, machine);
    }
    return e instanceof JCBinary b
        && (b.getTag() == Tag.PLUS || b.getTag() == Tag.MINUS)
        && (goesByOne(b.lhs, machine) && stays(b.rhs) || stays(b.lhs) && goesByOne(b.rhs, machine));
  }
}
