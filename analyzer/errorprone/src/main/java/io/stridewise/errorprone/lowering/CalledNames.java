package io.stridewise.errorprone.lowering;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import io.stridewise.core.address.KnownMethods;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What can be said of a call at a glance. One for a compilation: a name is read once, however many
 * calls have it.
 */
public final class CalledNames {
  private final Map<Name, Boolean> known = new IdentityHashMap<>();
  private final Map<PackageSymbol, Boolean> runtime = new IdentityHashMap<>();

  /** Whether the code behind {@code call} may be known; errs only towards yes. */
  boolean mayBeKnown(JCMethodInvocation call) {
    Name name = TreeInfo.name(call.meth);
    Boolean is = name == null ? Boolean.TRUE : known.get(name);
    if (is == null) {
      is = KnownMethods.mayBeKnown(name.toString());
      known.put(name, is);
    }
    return is;
  }

  /** Whether {@code call} has to do with the runtime's arrays. */
  boolean isOfRuntime(JCMethodInvocation call) {
    Symbol method = TreeInfo.symbol(call.meth);
    return method != null && method.owner != null && isOfRuntime(method.owner)
        || call.meth instanceof JCFieldAccess select
            && select.selected.type != null
            && select.selected.type.tsym != null
            && isOfRuntime(select.selected.type.tsym);
  }

  private boolean isOfRuntime(Symbol type) {
    PackageSymbol owner = type.packge();
    if (owner == null) {
      return false;
    }
    Boolean is = runtime.get(owner);
    if (is == null) {
      is = KnownMethods.isOfRuntimePackage(owner.getQualifiedName().toString());
      runtime.put(owner, is);
    }
    return is;
  }
}
