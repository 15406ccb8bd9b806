import { Button, type ButtonProps } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  CheckmarkCircle20Regular,
  DismissCircle20Regular,
  Eraser20Regular,
  Highlight20Regular,
  PaintBrush20Regular,
} from "@fluentui/react-icons";
import type { Action, ActionId } from "../../app/actions";
import { useRun, useSession } from "../session-context";

const ICONS: Readonly<Record<ActionId, typeof CheckmarkCircle20Regular>> = {
  check: CheckmarkCircle20Regular,
  rate: PaintBrush20Regular,
  restore: ArrowUndo20Regular,
  marksOn: Highlight20Regular,
  marksOff: Eraser20Regular,
  stop: DismissCircle20Regular,
};

interface ActionButtonProps extends Pick<ButtonProps, "appearance" | "size"> {
  readonly action: Action;
  /** A label that says more than the action's own. */
  readonly label?: string;
}

/** A button for an action. It keeps the focus while it cannot be used, so that the keyboard is not lost. */
export function ActionButton({ action, label = action.label, ...looks }: ActionButtonProps) {
  const session = useSession();
  const run = useRun();
  const Icon = ICONS[action.id];
  const enabled = action.enabled(session);
  return (
    <Button
      {...looks}
      icon={<Icon />}
      disabledFocusable={!enabled}
      title={`${action.hint} (Alt+Shift+${action.key})`}
      aria-keyshortcuts={`Alt+Shift+${action.key}`}
      onClick={() => void run(action.run)}
    >
      {label}
    </Button>
  );
}
