/** Why a template cannot be used; `template` is its id and language, as in `reminder1 (es)`. */
export type TemplateProblem =
  /** A name that no placeholder has; `nearest` is the closest known one or empty. */
  | {
      readonly code: "unknownPlaceholder";
      readonly values: {
        readonly template: string;
        readonly placeholder: string;
        readonly nearest: string;
      };
    }
  /** A name that only the items of a list have, used outside its section. */
  | {
      readonly code: "onlyInSection";
      readonly values: {
        readonly template: string;
        readonly placeholder: string;
        readonly section: string;
      };
    }
  /** A section opened and not closed, or closed by another name. */
  | {
      readonly code: "unclosedSection";
      readonly values: { readonly template: string; readonly section: string };
    }
  /** A section closed that was never opened. */
  | {
      readonly code: "unopenedSection";
      readonly values: { readonly template: string; readonly section: string };
    }
  /** `{{` without `}}`; `near` is the text that follows. */
  | {
      readonly code: "unclosedTag";
      readonly values: { readonly template: string; readonly near: string };
    }
  /** A tag that letters do not have: a partial, a lone dot, a flag printed as text. */
  | {
      readonly code: "unusableTag";
      readonly values: { readonly template: string; readonly tag: string };
    }
  | { readonly code: "emptySubject"; readonly values: { readonly template: string } }
  | { readonly code: "emptyText"; readonly values: { readonly template: string } };

/** Why one mail is not written; the others go on. */
export type LetterProblem =
  | TemplateProblem
  /** A placeholder outside a section has no value in this mail. */
  | {
      readonly code: "missingValue";
      readonly values: { readonly template: string; readonly placeholder: string };
    }
  | { readonly code: "invalidAddress"; readonly values: { readonly address: string } }
  | { readonly code: "noRecipient"; readonly values: { readonly customer: string } }
  | { readonly code: "nothingListed"; readonly values: { readonly customer: string } };
