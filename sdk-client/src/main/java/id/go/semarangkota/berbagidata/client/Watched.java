package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role whose refusals are security events, told once, in one place, whatever has found them. */
final class Watched implements InvocationHandler {
    private final Object role;

    private Watched(Object role) {
        this.role = role;
    }

    /** The role, watched. */
    static <T> T role(Class<T> type, T role) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Watched(role)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && method.getDeclaringClass() == Object.class) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(role, arguments);
        } catch (InvocationTargetException e) {
            Throwable failure = Objects.requireNonNull(e.getCause(), "cause");
            report(method.getName(), failure);
            throw failure;
        }
    }

    private static void report(String deed, Throwable failure) {
        if (failure instanceof IntegrityException e) {
            LogEvent.VERIFICATION_REFUSED.report(deed, LogEvent.kind(e));
        } else if (failure instanceof DosirRefusedException e) {
            LogEvent.VERIFICATION_REFUSED.report(deed, "DosirRefusedException " + e.reason());
        } else if (failure instanceof PaketRefusedException e) {
            LogEvent.VERIFICATION_REFUSED.report(deed, "PaketRefusedException " + e.reason());
        } else if (failure instanceof EnvelopeException e) {
            LogEvent.VERIFICATION_REFUSED.report(deed, e.getClass().getSimpleName());
        } else if (failure instanceof NotAuthorisedException e) {
            LogEvent.NOT_AUTHORISED.report(deed, LogEvent.kind(e));
        }
    }
}
