/* Generated from openapi.json by `npm run generate -w @talent-window/api-client`. Not to be edited. */

export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for an account; a mail verifies the address */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the address changed; the old one is asked by mail, then the new one */
        post: operations["changeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what a link in a mail is for; it works once and signs nobody in */
        post: operations["followLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the language of one’s account */
        put: operations["changeLocale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Take over what the browser made of it */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with a passkey */
        post: operations["preparePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one’s password; all other browsers are signed out */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link to set a new password mailed */
        post: operations["askRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with an authenticator app */
        post: operations["prepareSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New codes to print */
        post: operations["printBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a first code, from when on it is asked for */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in without the app from now on */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers that are signed in to one’s account */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Sign out all other browsers */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out one browser */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the mail that verifies an address sent again */
        post: operations["askVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-licences/{businessNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The licence of an agency */
        get: operations["getAgencyLicence"];
        /** Record the licence of an agency and its last day; one that has passed ends it */
        put: operations["recordAgencyLicence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignment/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules by which cases are given out, who put them in force and since when */
        get: operations["getAssignmentRules"];
        /** Put rules in force over those that the writer has seen; what they give out is given in the writer’s name */
        put: operations["saveAssignmentRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignment/rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What rules would do with the cases as they stand now; nothing is done */
        post: operations["tryAssignmentRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did and saw what, the latest first; for auditors
         * @description The search is audited too.
         */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit with its hashes and signed heads, or a part of it: one JSON object a line; for auditors
         * @description `npm run audit:verify` judges it without the platform. Format: docs/audit.md.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broken-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened which case by breaking the glass, and why; first what nobody has looked into */
        get: operations["listBrokenGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broken-glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, once, whether it was justified to break the glass */
        post: operations["reviewBrokenGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applicant’s own cases, newest first */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case as the visitor may see it */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/allowed-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the visitor may do now, by the legality table */
        get: operations["getAllowedActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the applicant changed since submission, field by field, oldest first */
        get: operations["listAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the holder comes for the card */
        get: operations["getAppointment"];
        /** Make or move the appointment to collect the card */
        put: operations["makeAppointment"];
        post?: never;
        /** Give the place back */
        delete: operations["cancelAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the image archive has of a closed case */
        get: operations["getArchivePackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/archive/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The BagIt package of a closed case: all that it is made of, for supervisors */
        get: operations["downloadArchivePackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a review decision, to be sent as the signal `reviewDecided` from the Temporal UI or CLI */
        post: operations["signAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose a case was and is, who gave it to them, and by which rule */
        get: operations["listCaseAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did and saw what of a case, the latest first */
        get: operations["getCaseAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a case for an hour that is not the officer’s to see, with a reason; supervisors and auditors are told */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/card-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Face and back of the card as they would be made now, with their machine-readable zone; for reviewers */
        get: operations["previewCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/collection-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the holder shows at the counter */
        get: operations["getCollectionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a case to an officer */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/change-field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the professional field and keep the place in the queue */
        post: operations["changeField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/change-passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the passport while the case is under way */
        post: operations["changePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/choose-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose how and where to collect the card */
        post: operations["chooseCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/choose-issue-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the day from which the card is valid */
        post: operations["chooseIssueDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a case that nobody holds */
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the application before the fee is paid */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/decide-hit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a hit of the identity check is the same person */
        post: operations["decideHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/decide-permit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep, annul or revoke the permit that a case brought */
        post: operations["decidePermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/decide-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, refuse, return or ask for a supplement at an NIA review */
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/dismiss-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss a case whose statutory deadline has passed */
        post: operations["dismissOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/extend-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the applicant more time to answer, once */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/record-handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the card is in its holder’s hands */
        post: operations["recordHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/record-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a passport inspection at the counter showed */
        post: operations["recordInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/record-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the police, a joint review or document examiners say of a confirmed hit */
        post: operations["recordReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a case back to the queue */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a return or supplement */
        post: operations["resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the review period run again */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/suspend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the review period while force majeure lasts */
        post: operations["suspendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the application */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided against the applicant or holder: facts, reasons, legal basis, and until when to appeal */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/decision-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the applicant would read of a decision, and whether it could be taken now; nothing is decided */
        post: operations["previewDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/dismissal-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dismissal of an overdue case as it would be written */
        get: operations["draftDismissal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/documents-issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers issued in a case, oldest first */
        get: operations["listIssuedPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/documents-issued/{documentNo}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper, signed, as PDF */
        get: operations["getIssuedPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one document */
        get: operations["getCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the tag of the progress, now and after each change
         * @description Event `progress`; its id and data are the ETag that `getProgress` would answer. A comment every 25 s.
         */
        get: operations["watchProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/evidence/{findingId}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry photo or passport image that the identity check found */
        get: operations["getEvidenceImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What other systems were asked and told about a case, without what was in it */
        get: operations["listExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Application, documents and, for NIA, the evidence of the identity check */
        get: operations["getCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the card will probably be made, by what cases like it took */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have nothing of a case forgotten until the hold is lifted */
        post: operations["holdCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/hold/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the rules hold for a case again */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What officers of the desk wrote about a case for each other */
        get: operations["listCaseNotes"];
        put?: never;
        /** Write something about a case for the other officers of the desk */
        post: operations["writeCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be paid, to whom it goes, how it can be paid, and where the payment stands */
        get: operations["getPayment"];
        put?: never;
        /**
         * Chooses how to pay
         * @description Each time another attempt with a number of its own; a number to pay by elsewhere is given once more while it can be paid.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/payment/attempts/{attemptNo}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page that leads to the gateway by itself */
        get: operations["checkout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a case is, in every authority’s part */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that goes back, and where each refund stands */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/refunds/{refundNo}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * To whose bank account a refund goes
         * @description For what was not paid by card; until a cashier has released it. Kept encrypted, shown masked.
         */
        put: operations["giveRefundPayee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNo}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, step by step */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands on every account; all together zero */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days that were closed, or are parked */
        get: operations["listCashDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of the close of a day */
        get: operations["getDayReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/days/{day}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a day, or close it again; otherwise it is done every night */
        post: operations["closeDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/days/{day}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The remittance of a day, one line a movement */
        get: operations["exportDayReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/days/{day}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The remittance of a day, to be signed and filed */
        get: operations["printDayReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What no rule settles and the asker’s role must act on: payments and settlement files */
        get: operations["listMoneyExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/exceptions/{exceptionId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is settled, and how */
        post: operations["closeMoneyException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that happened to the money of a case */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that goes back, the oldest first */
        get: operations["listAllRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/refunds/{refundNo}/paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank has carried the transfer out */
        post: operations["bookRefundTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/refunds/{refundNo}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account cannot be right: the applicant gives it anew */
        post: operations["rejectRefundPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/refunds/{refundNo}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a bank transfer go: one cashier, then another one */
        post: operations["releaseRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw up the next file for the bank: what two cashiers released and is in no file yet */
        post: operations["drawTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cashier/transfers/{fileNo}/file.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the bank is to transfer by one file, less what is booked
         * @description Personal data; who took it stands in the audit.
         */
        get: operations["exportTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codec/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decrypt payloads for the Temporal UI, without what is the desk’s alone; who asked stands in the audit */
        post: operations["decodePayloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collection/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case whose holder shows this code */
        get: operations["findCaseByCollectionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applicant’s drafts, last changed first */
        get: operations["listDrafts"];
        put?: never;
        /** Begin an application */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its documents */
        get: operations["getDraft"];
        /**
         * Save the whole content of a draft
         * @description Incomplete content is kept, also a date that is not yet one; fields that the form does not have are refused.
         */
        put: operations["saveDraft"];
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that stands against submitting, at once */
        post: operations["checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/declarations/{declaration}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A declaration, filled in from the draft, to sign */
        get: operations["printDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a file into a slot
         * @description At most 20 MB. It is scanned for malware where the platform has a scanner; its type is told by its content; what is wrong with it is said at once.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /** Take a file out of its slot */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fee, what it is made of, and who gets what of it */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a case of the draft; submitting again gives the same number */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an application would cost, item by item, who gets it and by which law, and when it is paid back */
        get: operations["calculateFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{caseType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections, fields, attachments, conditions and texts of a form */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the process and what it needs are */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of which nothing is forgotten whatever the rules say, the latest first */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/{sender}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An outside system fetches a document that was handed off to it
         * @description Signed like a fact, with an empty body.
         */
        get: operations["getHandedOffDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/{sender}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An outside system states a fact
         * @description Signed with the sender’s key: hex HMAC-SHA256 over `METHOD\npath\ntimestamp\nnonce\nhex sha256(body)`. The same message may be sent again, each time with a new nonce.
         */
        post: operations["stateFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that invite the visitor */
        get: operations["listOwnInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the organisation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails that wait for a person, or those in one state; the longest waiting first */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mail and all that happened to it */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not send a mail again; its notice stays in the inbox */
        post: operations["giveUpMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail again, perhaps to another address */
        post: operations["sendMailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the visitor has given and is asked for */
        get: operations["listMandates"];
        put?: never;
        /** Have an organisation act for oneself; in force at once, or from the day given */
        post: operations["giveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a mandate at once, or say no to one; either side may, at any time */
        delete: operations["endMandate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandateId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to what an organisation asks for */
        post: operations["confirmMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applicant’s inbox, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where notices are mailed to */
        get: operations["getNoticeAddress"];
        /**
         * Change where notices are mailed to, at any time; what came back is sent there
         * @description The application keeps its own address, which `correct` changes before the fee is paid.
         */
        put: operations["changeNoticeAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices are unread, and how many mails came back */
        get: operations["countUnreadNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be given a case, and what is kept of them for it */
        get: operations["listOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what an officer speaks and knows, how many cases they can carry, when they are away, and whom they keep away from */
        put: operations["saveOfficerDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When cards are handed over at a station, and what is free */
        get: operations["listCollectionSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of an operation */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a case stands in engine and projection */
        get: operations["getCaseStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{caseNo}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pack a closed case anew and hand it to the image archive, where that refused it */
        post: operations["archiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{caseNo}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does the code of the workers still replay this case? */
        post: operations["replayCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{caseNo}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a case back to where it entered a stage, or say what that would do */
        post: operations["resetCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/cases/{caseNo}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again at once what waits to be tried, and watch */
        post: operations["retryCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last comparison of every open case’s workflow with its projection */
        get: operations["getReconciliation"];
        put?: never;
        /** Compare now; otherwise it is done every night */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/refused-packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Packages that the archive refused, the longest waiting first */
        get: operations["listRefusedPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases that do not move, and why */
        get: operations["listStuckCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that the visitor belongs to */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of clients, as far as their mandates reach now; newest first */
        get: operations["listClientCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations not yet accepted */
        get: operations["listInvitations"];
        put?: never;
        /** Invite whoever has an address; it is theirs to accept for two weeks */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mandates of the organisation */
        get: operations["listClientMandates"];
        put?: never;
        /** Ask a client for a mandate, by their address; it holds once they agree */
        post: operations["askForMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to it */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/members/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make somebody administrator, handler or viewer */
        put: operations["changeMemberRole"];
        post?: never;
        /** Let somebody act and see no more, from this moment */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that the platform keeps of who asks, as one BagIt package (tar)
         * @description What officers say among themselves is not in it. Three times a day.
         */
        get: operations["downloadOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-gateway/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PaymentInfoURL: the number an attempt is paid by */
        post: operations["instructPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-gateway/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnURL: an attempt was paid, or was not */
        post: operations["notifyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pouches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dispatch lists of the pouches to missions, the latest first */
        get: operations["listPouches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pouches/{pouchNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pouch and its dispatch list */
        get: operations["getPouch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pouches/{pouchNo}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say card by card what was in a pouch */
        post: operations["receivePouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pouches/{pouchNo}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal a pouch and send it; every case on its list is told */
        post: operations["sendPouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long approved cases took, and whose days they were */
        get: operations["getProcessingTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-times/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long approved cases of the last 90 days took; open to everybody */
        get: operations["getRecentTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress-lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How far a case is, without an account
         * @description By case number and two facts of the applicant. Unknown numbers and wrong facts get the same answer.
         */
        post: operations["lookUpProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The officer’s views with their counts */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of one view, most urgent first */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference/nationalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nationalities, and whether their nationals may apply */
        get: operations["listNationalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service stations, missions and MOFA counters */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference/professional-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Professional fields, their criteria and competent ministries */
        get: operations["listProfessionalFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views that the officer has saved */
        get: operations["listSavedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a view with what it is narrowed down by, or change one */
        put: operations["saveView"];
        post?: never;
        /** Forget a saved view */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screening/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What officers decided, as labelled data: one JSON object a line
         * @description Personal data, for supervisors; who took it stands in the audit. Format: docs/screening.md.
         */
        get: operations["exportScreeningDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screening/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often screening hits, how often it is right, and how soon it is decided */
        get: operations["getScreeningReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screening/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who on the control lists may be this person, why, and why not
         * @description For NIA. With `entry`, that one alone is explained, however low its score.
         */
        post: operations["searchControlLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases by number, passport or name, as far as the officer may see them */
        get: operations["searchCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in to the portal by password; the answer sets its cookie */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in to the portal by 工商憑證 or 自然人憑證
         * @description A card that is known opens its account; a citizen’s new card opens one. Of a company’s card the holder’s name is asked for at its first use (`card-holder-needed`); the same signature answers that.
         */
        post: operations["signInByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/certificate/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text for a card to sign; good for five minutes, once, and in this browser */
        post: operations["createCertificateChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For a browser: begin an officer’s sign-in at the portal of the civil service */
        get: operations["beginOfficerSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the portal of the civil service sends the browser back; sets the cookie of the desk */
        get: operations["finishOfficerSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out of the desk, and learn where to sign out of the portal of the civil service too */
        post: operations["endOfficerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip/ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an officer’s browser ends after the log-out */
        get: operations["showOfficerSignedOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip/front-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Front-channel log-out: a page that the portal of the civil service shows in a frame
         * @description The answer is the same whether there was a session or not.
         */
        get: operations["endOfficerSessionByFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/eip/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back-channel log-out: a token of the portal of the civil service that ends an officer’s sessions */
        post: operations["endOfficerSessionByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by passkey, which stands for both factors */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in by passkey */
        post: operations["getPasskeyChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of signing in: a code of the app, or a printed one */
        post: operations["signInSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Blank cards: of the officer’s own station, or of all for a supervisor */
        get: operations["listStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfer, count or spoil blank cards */
        post: operations["actOnStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a paper is genuine and still holds, by its code; without an account
         * @description Unknown codes and what is no code get the same answer.
         */
        get: operations["verifyPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a PDF is, byte for byte, a paper that was issued; without an account
         * @description At most 8 MB. The file is compared and forgotten.
         */
        post: operations["verifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has how many cases before them, and where cases pile up */
        get: operations["getWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description the last day of it
             */
            to: string;
        };
        AccountBalance: {
            /** @enum {string} */
            account: "gateway-clearing" | "bank" | "unapplied" | "payable-mol" | "payable-nia" | "payable-mofa" | "refunds-payable" | "surcharges" | "gateway-fees" | "chargebacks";
            /** @description debits less credits, in whole New Taiwan dollars */
            balance: number;
            /** @enum {string} */
            kind: "asset" | "liability" | "expense";
            text: components["schemas"]["BothTexts"];
        };
        AccountSession: {
            /**
             * @description network address that it was opened from
             * @example 203.0.113.7
             */
            address: string;
            /** @description as the browser calls itself */
            device: string;
            /**
             * Format: date-time
             * @description unless it is used before
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description whether it is the one that asks */
            isCurrent: boolean;
            /** Format: date-time */
            signedInAt: string;
        };
        Actor: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "applicant" | "nia-reviewer" | "nia-supervisor" | "station-officer" | "consular-officer" | "mission-officer" | "cashier" | "auditor" | "operator";
        };
        AgeGroup: {
            count: number;
            /** @description working days at the stage */
            label: components["schemas"]["BothTexts"];
        };
        AllowedActions: {
            commands: ("claim" | "release" | "assign" | "decideHit" | "recordReferral" | "decideReview" | "recordInspection" | "recordHandover" | "dismissOverdue" | "extendDeadline" | "resubmit" | "withdraw" | "correct" | "changePassport" | "changeField" | "chooseCollection" | "chooseIssueDay" | "suspendClock" | "resumeClock" | "decidePermit")[];
            /**
             * @description what a command must name
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description what a command must name */
            visit: number;
        };
        Amendment: {
            /** Format: uuid */
            commandId: string;
            differences: components["schemas"]["Difference"][];
            /** Format: date-time */
            inForceAt: string;
            /** @description number of the return or supplement it answers; absent where nobody asked */
            request?: number;
        };
        AppCode: {
            /**
             * @description six digits that the app shows
             * @example 492039
             */
            code: string;
        };
        Appointment: {
            /** Format: date */
            day: string;
            /** @example taipei-city */
            office: string;
            /** @example 09:30 */
            slot: string;
        };
        ArchivePackage: {
            /** @description the archive’s own number */
            archiveNo?: string;
            /** @example 115551000017 */
            caseNo: string;
            /** @description of the payload */
            files: number;
            /** Format: date-time */
            packedAt: string;
            /** @description why the archive refused it last, by its own word */
            reason?: string;
            /** @description of the BagIt package, a tar */
            sha256: string;
            /** @description bytes */
            size: number;
            /** @enum {string} */
            state: "packed" | "acknowledged" | "refused";
            text: components["schemas"]["BothTexts"];
        };
        AskedAddress: {
            /** @example applicant@example.test */
            email: string;
        };
        AskedItem: {
            /** @description what would do */
            example?: string;
            /** @description what is wrong, in words to the applicant */
            note: string;
            /**
             * @description path of the field, e.g. `passport.number`, or of the document slot, e.g. `documents.photo`
             * @example documents.photo
             */
            path: string;
            /** @enum {string} */
            reason: "missing" | "unreadable" | "out-of-date" | "mismatch" | "insufficient" | "not-certified" | "wrong-value";
            /** @description the reason in words */
            reasonText: components["schemas"]["BothTexts"];
        };
        AskedPerson: {
            /**
             * @description a ROC year is converted
             * @example 1976-06
             */
            birthDate?: string;
            names: string[];
            /** @example JPN */
            nationality?: string;
        };
        AskForMandate: {
            /** @example applicant@example.test */
            clientEmail: string;
            /**
             * Format: date
             * @description first day in Taipei; absent: at once
             */
            from?: string;
            /** @description following comes with each */
            scopes: ("follow" | "file" | "answer" | "pay" | "collect" | "withdraw")[];
            /**
             * Format: date
             * @description last day in Taipei
             */
            until: string;
        };
        AskOperation: {
            /**
             * Format: uuid
             * @description made by the sender; the same again is done once
             */
            operationId: string;
            /** @description why; it stands in the audit */
            why: string;
        };
        AskReset: {
            /** @description ids of later messages that are not sent again */
            drop?: string[];
            /** @description only say what would be done */
            dryRun: boolean;
            /** @description ids of later messages that are sent again besides */
            keep?: string[];
            /**
             * Format: uuid
             * @description made by the sender; the same again is done once
             */
            operationId: string;
            /**
             * @description the stage whose entry is taken again, or `last`: its last workflow task
             * @enum {string}
             */
            to: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection" | "last";
            /** @description why; it stands in the audit */
            why: string;
        };
        Assertion: {
            /** @description compact JWS, good for exactly this decision */
            assertion: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description the whole input of the signal `reviewDecided` */
            signal: components["schemas"]["ReviewDecidedSignal"];
        };
        Assign: {
            /**
             * Format: uuid
             * @description account id of the officer who gets the case
             */
            assignee: string;
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        AssignmentCondition: {
            /** @enum {string} */
            caseType?: "gold-card" | "arc-employment";
            /**
             * @description professional field
             * @enum {string}
             */
            field?: "SCI" | "DIG" | "ECO" | "EDU" | "ART" | "SPO" | "FIN" | "LAW" | "ARC" | "DEF" | "ENV" | "BIO" | "OTH";
            /**
             * @description in which the applicant is written to
             * @example en
             */
            language?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example JPN
             */
            nationality?: string;
            /** @enum {string} */
            stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
        };
        AssignmentDryRun: {
            /**
             * @description how many cases would get an officer, or another one
             * @example 12
             */
            moved: number;
            /** @description the most urgent first */
            moves: components["schemas"]["AssignmentMove"][];
            /** @description those that nobody would get */
            unplaced: components["schemas"]["UnplacedCase"][];
        };
        AssignmentMove: {
            /** @example 115551000017 */
            caseNo: string;
            /** @description who has it until then */
            from?: components["schemas"]["OfficerName"];
            /** @description absent where fair share alone decides */
            rule?: components["schemas"]["AssignmentRuleName"];
            to: components["schemas"]["OfficerName"];
            why: components["schemas"]["BothTexts"];
        };
        AssignmentRule: {
            /**
             * @description made by the sender; the same for as long as it is the same rule
             * @example language
             */
            id: string;
            /** @description in the words of whoever makes it */
            name: string;
            /** @description the first that is about a case and finds somebody decides */
            order: number;
            /** @description who gets them; each part narrows the circle */
            to: components["schemas"]["AssignmentTarget"];
            /** @description which cases it is about; what is not named is not asked */
            when: components["schemas"]["AssignmentCondition"];
        };
        AssignmentRuleName: {
            /** @example language */
            id: string;
            name: string;
        };
        AssignmentRules: {
            /** @description whether cases are given out without anybody’s asking */
            automatic: boolean;
            /** @description the supervisor in whose name the rules give cases out */
            by?: components["schemas"]["OfficerName"];
            /** @description working days that a case may lie untouched on a desk */
            idleDays: number;
            /** Format: date-time */
            inForceSince?: string;
            rules: components["schemas"]["AssignmentRule"][];
            /**
             * @description 0 where nobody has put any in force yet, and these are proposed
             * @example 3
             */
            version: number;
        };
        AssignmentTarget: {
            /**
             * @description who knows the professional field
             * @enum {boolean}
             */
            field?: true;
            /**
             * @description who speaks the applicant’s language
             * @enum {boolean}
             */
            language?: true;
            /** @description these alone */
            officers?: string[];
        };
        AssignmentTrial: {
            /** @description working days that a case may lie untouched on a desk */
            idleDays: number;
            rules: components["schemas"]["AssignmentRule"][];
        };
        AuditActor: {
            id: string;
            /** @description by which mandate */
            mandate?: string;
            office?: string;
            role: string;
        };
        AuditEntry: {
            /**
             * @description ends with `:refused` where it was not done
             * @example read:getCaseFile
             */
            action: string;
            actor: components["schemas"]["AuditActor"];
            /**
             * Format: date-time
             * @description when it was done
             */
            at: string;
            caseNo?: string;
            /** @description reference of the request, or the cause of the step */
            cause: string;
            /** @description a case number, `person:<id>` or `platform` */
            chain: string;
            /** @description without personal data */
            details: {
                [key: string]: unknown;
            };
            /** @description SHA-256; the next entry of the chain holds it */
            hash: string;
            /**
             * Format: date-time
             * @description when the database recorded it
             */
            recordedAt: string;
            /** @description from 1, without a gap */
            seq: number;
        };
        AuditPage: {
            entries: components["schemas"]["AuditEntry"][];
            /** @description where the next page begins; absent on the last */
            next?: string;
        };
        AuthorityTime: {
            /** @enum {string} */
            authority: "applicant" | "nia" | "wda" | "mofa" | "platform";
            text: components["schemas"]["BothTexts"];
            /**
             * Format: double
             * @description working days on average
             * @example 4.5
             */
            workingDays: number;
        };
        BackupCodes: {
            /** @description those of before are void */
            backupCodes: string[];
        };
        BirthDateEvidence: {
            /** @description the nearest of those on the list */
            entry?: string;
            person?: string;
            /** @enum {string} */
            relation: "same" | "slip" | "day-month-swapped" | "same-part" | "same-year" | "near-year" | "far" | "unknown";
        };
        BookTransfer: {
            /** @description under which the bank has the transfer */
            bankReference: string;
            /**
             * Format: uuid
             * @description the same id again is the same act
             */
            commandId: string;
        };
        BothTexts: {
            /**
             * @description English, in plain words
             * @example Immigration Agency, first review
             */
            en: string;
            /**
             * @description zh-TW, in official terms
             * @example 移民署初審
             */
            zh: string;
        };
        BreakTheGlass: {
            /**
             * Format: uuid
             * @description the same one may be sent again
             */
            commandId: string;
            /** @description why; supervisors and auditors read it */
            reason: string;
        };
        BrokenGlass: {
            /** @description who opened it */
            actor: components["schemas"]["TimelineActor"];
            /** @example 115551000017 */
            caseNo: string;
            /**
             * Format: date-time
             * @description then it is shut again by itself
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            reason: string;
            /**
             * Format: date-time
             * @description absent while nobody has looked into it
             */
            reviewedAt?: string;
            /** @enum {string} */
            verdict?: "justified" | "unjustified";
        };
        CardProduced: {
            cardNo: string;
            /** @example 115551000017 */
            caseNo: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
        };
        CardProgressed: {
            /** @example 115551000017 */
            caseNo: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
            /** @enum {string} */
            state: "personalising" | "produced" | "quality-checked";
        };
        CardSpoiled: {
            /** @description of the spoiled card, where it had one */
            cardNo?: string;
            /** @example 115551000017 */
            caseNo: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
        };
        CaseAssignment: {
            /**
             * @description taken, given, or given back
             * @enum {string}
             */
            act: "claim" | "assign" | "release";
            /** Format: date-time */
            at: string;
            /** @description who did it, or in whose name the rules did */
            by: components["schemas"]["OfficerName"];
            /** @description the rule, where one gave it */
            rule?: components["schemas"]["AssignmentRuleName"];
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description whose it was from then on; absent where it was given back */
            to?: components["schemas"]["OfficerName"];
            /** @description why, where the rules gave it */
            why?: components["schemas"]["BothTexts"];
        };
        CaseAssignmentPage: {
            /** @description the latest first */
            items: components["schemas"]["CaseAssignment"][];
        };
        CaseAudit: {
            /** @description the latest first */
            items: components["schemas"]["CaseAuditEntry"][];
            /** @description where the next page begins; absent on the last */
            next?: string;
        };
        CaseAuditActor: {
            id: string;
            /** @description by which mandate */
            mandate?: string;
            /** @description of an officer */
            name?: string;
            office?: string;
            role: string;
        };
        CaseAuditEntry: {
            /**
             * @description ends with `:refused` where it was not done
             * @example read:getCaseFile
             */
            action: string;
            actor: components["schemas"]["CaseAuditActor"];
            /** Format: date-time */
            at: string;
            /** @description reference of the request, or the cause of the step */
            cause: string;
            /** @description without personal data */
            details: {
                [key: string]: unknown;
            };
            /** @description in the chain of the case, from 1 without a gap */
            seq: number;
        };
        CaseFile: {
            /** @description the application as it was submitted; counters see the person and the passport only */
            application: {
                [key: string]: unknown;
            };
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            documents: components["schemas"]["Document"][];
            /** @description of the identity check; NIA only */
            evidence?: components["schemas"]["Evidence"][];
            /** @enum {string} */
            ruleSet: "one-stop" | "current-law-2026";
            /** Format: date-time */
            submittedAt: string;
        };
        CaseNote: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedOfficer"];
            /** Format: uuid */
            id: string;
            text: string;
        };
        CaseNotes: {
            /** @description the latest first */
            items: components["schemas"]["CaseNote"][];
        };
        CaseStanding: {
            awaiting?: string;
            caseNo: string;
            /** @description empty while all is well */
            findings: components["schemas"]["OperationFinding"][];
            /** @description messages that a reset undid and that are sent again */
            kept: components["schemas"]["KeptMessage"][];
            /** @description what operators did, the latest first */
            operations: components["schemas"]["Operation"][];
            /** @description how it ended */
            outcome?: string;
            /**
             * @description absent until the first step is recorded
             * @enum {string}
             */
            stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            visit?: number;
            /** @description absent where the engine has none */
            workflow?: components["schemas"]["CaseWorkflow"];
        };
        CaseSummary: {
            /** @enum {string} */
            awaiting: "payment" | "reconciliation" | "identity-check" | "initial-decision" | "labour-conclusion" | "passport-presentation" | "answer" | "dismissal" | "final-decision" | "issue-day" | "card" | "entry" | "pouch" | "handover" | "collection-choice" | "nothing";
            awaitingText: components["schemas"]["BothTexts"];
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            heldSince: string;
            /**
             * @description who holds the case
             * @enum {string}
             */
            holder: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** @enum {string} */
            outcome?: "approved" | "refused" | "dismissed" | "withdrawn" | "lapsed";
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            stageText: components["schemas"]["BothTexts"];
            /** Format: date-time */
            submittedAt: string;
            /** @description of this stage; a command names both */
            visit: number;
        };
        CaseView: {
            /** @description what the visitor may do now, by the legality table */
            allowedActions: ("claim" | "release" | "assign" | "decideHit" | "recordReferral" | "decideReview" | "recordInspection" | "recordHandover" | "dismissOverdue" | "extendDeadline" | "resubmit" | "withdraw" | "correct" | "changePassport" | "changeField" | "chooseCollection" | "chooseIssueDay" | "suspendClock" | "resumeClock" | "decidePermit")[];
            /** @description officers only */
            desk?: components["schemas"]["Desk"];
            progress: components["schemas"]["Progress"];
        };
        CaseWorkflow: {
            events: number;
            runId: string;
            /** @example running */
            status: string;
            /**
             * Format: uri
             * @description this run in the Temporal UI
             */
            temporalUi: string;
        };
        CashDay: {
            /** Format: date-time */
            closedAt?: string;
            /** Format: date */
            day: string;
            /** @description in the gateway’s file */
            lines: number;
            /** @enum {string} */
            parkedWhy?: "not-a-table" | "missing-column";
            /**
             * @description parked: its settlement file could not be read
             * @enum {string}
             */
            state: "open" | "parked" | "closed";
        };
        CashierAct: {
            /**
             * Format: uuid
             * @description the same id again is the same act
             */
            commandId: string;
        };
        CertificateChallenge: {
            /** Format: uuid */
            challengeId: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description what the card is to sign, as it stands */
            text: string;
        };
        CertificateSignIn: {
            /** @description the card’s certificate for signatures: DER in base64 */
            certificate: string;
            /** Format: uuid */
            challengeId: string;
            /**
             * @description what the company is; asked for with the name
             * @enum {string}
             */
            kind?: "employer" | "agency";
            /** @description who holds the card of a company; asked for at its first use */
            name?: string;
            /** @description its signature over the text: RSA, PKCS#1 v1.5, SHA-256; in base64 */
            signature: string;
        };
        ChangeAddress: {
            /** @example applicant@example.test */
            email: string;
            /** Format: password */
            password: string;
        };
        ChangeField: {
            /**
             * @description new values of fields, by path; files come before, uploaded for this `commandId`
             * @example {
             *       "profession.field": "SCI",
             *       "profession.criterion": "SCI-01"
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        ChangeLocale: {
            /**
             * @description in which the person is written to first
             * @enum {string}
             */
            locale: "zh-TW" | "en";
        };
        ChangeNoticeAddress: {
            /**
             * Format: email
             * @description where notices are mailed to; null for the address in each application
             */
            email: string | null;
        };
        ChangePassport: {
            /**
             * @description new values of fields, by path; files come before, uploaded for this `commandId`
             * @example {
             *       "passport.number": "B7654321",
             *       "passport.expiresOn": "2036-05-01"
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        ChangePassword: {
            /**
             * Format: password
             * @description the password as it is
             */
            current: string;
            /** Format: password */
            password: string;
        };
        CheckFinding: {
            /**
             * @description an alert takes two officers who say the same
             * @enum {string}
             */
            band?: "review" | "alert";
            /** @enum {string} */
            check: "control-list" | "illegal-stay" | "entry-photo" | "passport-image";
            decision?: components["schemas"]["HitDecided"];
            findingId: string;
            /**
             * @description of control, for a match with a control list
             * @enum {string}
             */
            kind?: "entry-ban" | "refusal-ground" | "exit-ban" | "wanted" | "illegal-stay" | "lost-passport" | "terrorism" | "sanctions" | "security" | "guarantor-ban" | "agent-ban";
            /** @description what the first of two officers said */
            proposed?: components["schemas"]["HitDecided"];
            /** @description what those said whom the law asks first */
            referral?: components["schemas"]["Referral"];
            /** @enum {string} */
            result: "clear" | "hit" | "no-record" | "cleared";
            /**
             * @description where it goes once it is confirmed
             * @enum {string}
             */
            route?: "refuse-ground" | "flag-only" | "police" | "joint-review" | "check-document" | "guarantor-or-agent";
            /** @description list entry and its version */
            subject?: string;
        };
        Checkout: {
            /**
             * Format: uri
             * @description where the payer’s browser posts the fields
             */
            action: string;
            attemptNo: string;
            fields: {
                [key: string]: string;
            };
            /** @description there is a number of this kind already: it is paid by that, and not opened once more */
            instructions?: components["schemas"]["PaymentInstructions"];
            /** @enum {string} */
            method: "credit-card" | "foreign-card" | "convenience-store" | "store-barcode" | "virtual-account" | "web-atm";
            /**
             * Format: uri
             * @description a page of ours that posts them
             */
            payUrl: string;
        };
        ChooseCollection: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @enum {string} */
            mode: "permit" | "mission" | "station";
            /**
             * @description code of a service station or mission
             * @example taipei-city
             */
            office: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        ChooseIssueDay: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * Format: date
             * @description absent for as soon as it is approved
             */
            issueOn?: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Claim: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Clock: {
            /**
             * Format: date-time
             * @description 受理: paid and formally complete; the clock runs from here
             */
            acceptedAt?: string;
            /**
             * @description working days the authorities may use
             * @example 20
             */
            budgetDays: number;
            /**
             * @description version of the official calendar it was computed with
             * @example 2026.1
             */
            calendarVersion?: string;
            /**
             * Format: date-time
             * @description end of the budget
             */
            dueAt?: string;
            /**
             * @description working days for which the clock stood still
             * @example 3
             */
            pausedWorkingDays: number;
            pauses: components["schemas"]["Pause"][];
            /** Format: date-time */
            stoppedAt?: string;
            /**
             * @description working days used up to today, Taipei
             * @example 8
             */
            usedWorkingDays: number;
        };
        CodeHolder: {
            /** @example 115551000017 */
            caseNo: string;
        };
        Collection: {
            /**
             * Format: date
             * @description when the holder of an electronic entry permit entered
             */
            enteredOn?: string;
            /** @enum {string} */
            mode: "permit" | "mission" | "station";
            /**
             * @description code of a service station or mission
             * @example taipei-city
             */
            office: string;
            /** @description the diplomatic pouch in which the card goes to the mission */
            pouch?: components["schemas"]["PouchOnWay"];
        };
        CollectionCode: {
            /**
             * @description to be shown or read out at the counter
             * @example 115551000017-4T7QX9M2KD
             */
            code: string;
            /** @description the same as a QR code, SVG */
            qr: string;
        };
        CollectionSlot: {
            capacity: number;
            /** @description places that are left */
            free: number;
            /**
             * @description when it begins, in Taipei
             * @example 09:30
             */
            slot: string;
        };
        ConfirmedByPassword: {
            /** Format: password */
            password: string;
        };
        Contribution: {
            /**
             * @description feature of the weights
             * @example birth-date-far
             */
            feature: string;
            /**
             * Format: double
             * @description added to the logarithm of the odds that both are one person
             */
            points: number;
        };
        Correct: {
            /**
             * @description new values of fields, by path; files come before, uploaded for this `commandId`
             * @example {
             *       "basic.occupation": "Architect"
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Criterion: {
            /** @example ECO-04 */
            code: string;
            /** @description tag of the source */
            source: string;
            text: components["schemas"]["BothTexts"];
        };
        DayReport: {
            /** @description what an authority has too much, and gets less of later */
            carried?: components["schemas"]["Split"];
            /** Format: date-time */
            closedAt?: string;
            /** Format: date */
            day: string;
            /** @description in the gateway’s file */
            lines: number;
            /** @description movements that the payment is made of */
            movements: number;
            /** @description what in the day’s file is not settled */
            open: components["schemas"]["OpenKind"][];
            /** @enum {string} */
            parkedWhy?: "not-a-table" | "missing-column";
            /** @description what the treasury got for each authority */
            split?: components["schemas"]["Split"];
            /**
             * @description parked: its settlement file could not be read
             * @enum {string}
             */
            state: "open" | "parked" | "closed";
            /** @description in one payment */
            total?: number;
            /** @description the treasury’s number */
            treasuryNo?: string;
        };
        DecideHit: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @enum {string} */
            decision: "same-person" | "not-the-same";
            findingId: string;
            /** @description why; officers only */
            note: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        DecidePermit: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @enum {string} */
            decision: "keep" | "annul" | "revoke";
            /** @description 事實: what was found, in words to the holder; to annul or revoke */
            facts?: string;
            /** @description officers only */
            note: string;
            /** @description at least one to annul or revoke, none to keep */
            reasons: ("criterion-not-met" | "entry-ban" | "residence-refusal-ground" | "labour-review-rejected" | "false-statement" | "given-up")[];
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        DecideReview: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @enum {string} */
            decision: "approve" | "refuse" | "return" | "supplement";
            /** @description 事實: what was found, in words to the applicant; for a refusal */
            facts?: string;
            /** @description a document must be obtained abroad: six months instead of thirty days */
            fromAbroad?: boolean;
            /** @description at least one for a return or supplement, none for anything else */
            items?: components["schemas"]["RequestItem"][];
            /** @description officers only */
            note: string;
            /** @description at least one for a refusal, none for anything else */
            reasons: ("criterion-not-met" | "entry-ban" | "residence-refusal-ground" | "documents-incomplete" | "wrong-status")[];
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Decision: {
            /** @description 事實 */
            facts: components["schemas"]["BothTexts"];
            /** @enum {string} */
            kind: "approved" | "refused" | "dismissed" | "annulled" | "revoked";
            /** @description 理由及法令依據 */
            reasons: components["schemas"]["BothTexts"][];
            /** @description 教示: appeal, where and until when */
            remedy: components["schemas"]["BothTexts"];
            /** @description 主旨 */
            subject: components["schemas"]["BothTexts"];
        };
        DecisionPreview: {
            /**
             * Format: date
             * @description last day for what the applicant has to do, were it served today
             */
            answerBy?: string;
            /** @description the refusal part by part; absent until it has reasons and facts */
            decision?: components["schemas"]["Decision"];
            /** @description what the applicant is asked, as they see it */
            items?: components["schemas"]["AskedItem"][];
            /** @description why it could not be decided so now; absent where it could */
            legality?: components["schemas"]["Problem"];
            /**
             * @description where the case goes; absent where it stays or ends
             * @enum {string}
             */
            next?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            nextText?: components["schemas"]["BothTexts"];
            /** @description what is served at once; none where the case goes on to an authority without a word to the applicant */
            notices: components["schemas"]["PreviewedNotice"][];
        };
        Desk: {
            /**
             * Format: uuid
             * @description account id of the officer who holds the case
             */
            assignee?: string;
            /** @description number printed on the card */
            cardNo?: string;
            /** @description the card is ordered */
            cardOrdered?: boolean;
            /**
             * @description 1 when the target of the stage is used up, 2 when the whole budget
             * @enum {integer}
             */
            escalation?: 1 | 2;
            /** @description of the identity check; empty for other agencies */
            findings: components["schemas"]["CheckFinding"][];
            /**
             * Format: uuid
             * @description who decided the initial review (four eyes)
             */
            initialReviewer?: string;
            /**
             * @description its latest conclusion
             * @enum {string}
             */
            labourConclusion?: "accepted" | "rejected";
            /** @description document number of the labour agency */
            labourDocumentNo?: string;
            /** @description the statutory deadline of the present wait has passed */
            overdue: boolean;
            /** @description why an officer is to look at the permit */
            permitDoubts?: ("labour-conclusion" | "hit")[];
        };
        Difference: {
            /** @description absent where there is nothing now */
            after?: Record<string, never>;
            /** @description absent where there was nothing */
            before?: Record<string, never>;
            /** @example passport.number */
            path: string;
            /** @description name of the field */
            text: components["schemas"]["BothTexts"];
        };
        DismissOverdue: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            note: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Document: {
            /**
             * Format: uuid
             * @description the command of the applicant’s own that brings it
             */
            commandId?: string;
            /** @example portrait.jpg */
            fileName: string;
            /** @description warnings of the instant checks; a file with an error is not kept */
            findings: components["schemas"]["Finding"][];
            /** Format: uuid */
            id: string;
            /**
             * @description told by the content, not by the name
             * @example image/jpeg
             */
            mediaType: string;
            /** @description number of the return or supplement it answers */
            request?: number;
            sha256: string;
            /** @description bytes */
            size: number;
            /** @example photo */
            slot: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        Draft: {
            /**
             * @description set once the draft has become a case
             * @example 115551000017
             */
            caseNo?: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /**
             * @description by the paths of the form, see `GET /forms/{caseType}`; any part may be missing
             * @example {
             *       "entry": {
             *         "nationality": "JPN",
             *         "appliesFrom": "overseas"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            documents: components["schemas"]["Document"][];
            /** @description what is wrong with the shape of what is there already */
            findings: components["schemas"]["Finding"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ruleSet: "one-stop" | "current-law-2026";
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description grows by one with each save; also the ETag
             * @example 7
             */
            version: number;
        };
        DraftCheck: {
            /** @description everything that is wrong or missing, at once */
            findings: components["schemas"]["Finding"][];
            /** @description whether the draft could be submitted now */
            ready: boolean;
        };
        DraftContent: {
            /**
             * @description by the paths of the form, see `GET /forms/{caseType}`; any part may be missing
             * @example {
             *       "entry": {
             *         "nationality": "JPN",
             *         "appliesFrom": "overseas"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
        };
        DraftSummary: {
            /**
             * @description set once the draft has become a case
             * @example 115551000017
             */
            caseNo?: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ruleSet: "one-stop" | "current-law-2026";
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description grows by one with each save; also the ETag
             * @example 7
             */
            version: number;
        };
        EndSession: {
            /**
             * Format: uri
             * @description where to go to sign out of the portal of the civil service too
             */
            url: string;
        };
        EntryKey: {
            /**
             * @description id within the list
             * @example demo-001
             */
            id: string;
            /**
             * @description code of the list
             * @example nia
             */
            list: string;
        };
        EntryRecorded: {
            /** @example 115551000017 */
            caseNo: string;
            /** Format: date */
            enteredOn: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
        };
        Evidence: {
            /** @enum {string} */
            check: "control-list" | "illegal-stay" | "entry-photo" | "passport-image";
            /** @description what was found: matched entry and score, overstays, image references */
            evidence: {
                [key: string]: unknown;
            };
            findingId: string;
            /** Format: date-time */
            foundAt: string;
            /** @description an entry photo or passport image is there, under `…/evidence/{findingId}/image` */
            image?: boolean;
            /** @enum {string} */
            result: "clear" | "hit" | "no-record" | "cleared";
            /** @description why the person was flagged, for a match with a control list */
            sentences?: components["schemas"]["BothTexts"][];
            /** @description list entry and its version */
            subject?: string;
            /** @description what is kept of it cannot be read, and `evidence` is empty; operators can look into it */
            unreadable?: boolean;
        };
        Exchange: {
            /** Format: date-time */
            at: string;
            /** @description of the request and its answer */
            bytes: number;
            /** @description by which both sides know what it was about */
            correlationId?: string;
            /** @enum {string} */
            direction: "sent" | "received";
            /** @description milliseconds until the answer */
            durationMs: number;
            /** @description SHA-256 of the request as it went over the wire */
            hash: string;
            id: string;
            /**
             * @description what was asked, or the fact that was told
             * @example handOff
             */
            kind: string;
            kindText: components["schemas"]["BothTexts"];
            /** @description HTTP status of the answer; absent where none came */
            status?: number;
            /** @example labour-agency */
            system: string;
            systemText: components["schemas"]["BothTexts"];
            /** @description whether no answer came */
            unanswered?: boolean;
        };
        Exchanges: {
            /** @description the latest first */
            items: components["schemas"]["Exchange"][];
        };
        ExplainedAct: {
            /**
             * Format: uuid
             * @description the same id again is the same act
             */
            commandId: string;
            /** @description kept, and told to the applicant where it is about a payee */
            why: string;
        };
        ExtendDeadline: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            note: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        FactReceipt: {
            /**
             * @description `known` where it was here before; both are answered alike
             * @enum {string}
             */
            receipt: "new" | "known";
        };
        Fees: {
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /** @description name of the application */
            caseTypeText: components["schemas"]["BothTexts"];
            /**
             * Format: date
             * @description since when the fee table has been in force
             */
            inForceSince: string;
            /**
             * Format: date
             * @description the day whose fees these are
             */
            on: string;
            quote: components["schemas"]["Quote"];
        };
        FileStanding: {
            paper?: components["schemas"]["PaperStanding"];
            /**
             * @description `altered`: signed by us, but no longer as it was; `unknown`: not issued here
             * @enum {string}
             */
            verdict: "genuine" | "altered" | "unknown";
        };
        Finding: {
            /**
             * @description numbers and names that the text mentions
             * @example {
             *       "months": 6
             *     }
             */
            params: {
                [key: string]: string | number;
            };
            /**
             * @description path of the field or of the document slot
             * @example passport.expiresOn
             */
            path: string;
            /**
             * @description stable key of what is wrong
             * @example passport-validity-too-short
             */
            reason: string;
            /**
             * @description an error stops a submission, a warning does not
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @description what is wrong, why it matters and how to mend it */
            text: components["schemas"]["BothTexts"];
        };
        FollowedLink: {
            /**
             * Format: password
             * @description the new password, for `recover`
             */
            password?: string;
            /**
             * @description the path of the link, `/links/<purpose>`
             * @enum {string}
             */
            purpose: "verify-address" | "confirm-change" | "verify-change" | "recover" | "unlock";
            /** @description the query `token` of the link */
            token: string;
        };
        Forecast: {
            /**
             * @description closed cases of the last 180 days that it rests on
             * @example 212
             */
            casesMeasured: number;
            /**
             * Format: date
             * @description when the card is made, at the earliest as it usually goes; absent where too few cases tell, and once it is made
             */
            expectedFrom?: string;
            /**
             * Format: date
             * @description nine of ten cases took no longer; days that wait for the applicant come on top
             */
            expectedTo?: string;
            /** @description of the stages that the law has for this applicant */
            stages: components["schemas"]["StageForecast"][];
        };
        Form: {
            /** @description slots of which one is enough */
            alternatives: {
                [key: string]: unknown;
            }[];
            /** @description what the rule set allows */
            collectionModes: ("permit" | "mission" | "station")[];
            /** @enum {string} */
            id: "gold-card" | "arc-employment";
            /** @enum {string} */
            ruleSet: "one-stop" | "current-law-2026";
            sections: components["schemas"]["FormSection"][];
            slots: components["schemas"]["FormSlot"][];
            /** @description options of the choices that take them from a table */
            tables: {
                [key: string]: components["schemas"]["FormOption"][];
            };
            /** @description every label and hint, in both languages, by its key */
            texts: {
                [key: string]: components["schemas"]["BothTexts"];
            };
            /** @example 2026-01-01 */
            version: string;
        };
        FormField: {
            /** @description law article or source */
            basis?: string;
            /** @description key of `texts` */
            hint?: string;
            items?: components["schemas"]["FormField"][];
            /** @enum {string} */
            kind: "text" | "long-text" | "latin-name" | "han-text" | "taiwan-address" | "choice" | "yes-no" | "consent" | "day" | "whole-number" | "email" | "taiwan-mobile" | "international-phone" | "passport-no" | "ui-number" | "business-number" | "list";
            /** @description key of `texts` */
            label: string;
            max?: number;
            maxItems?: number;
            maxLength?: number;
            min?: number;
            options?: components["schemas"]["FormOption"][];
            /** @description name of the table in `tables` that holds the options */
            optionsFrom?: string;
            /**
             * @description dotted; within a list, relative to the item
             * @example passport.expiresOn
             */
            path: string;
            /** @description true, false, or a condition over the content and `facts`: `{path, in}`, `{path, filled}`, `{all}`, `{any}`, `{not}` */
            required: boolean | Record<string, never>;
            /** @description true, false, or a condition over the content and `facts`: `{path, in}`, `{path, filled}`, `{all}`, `{any}`, `{not}` */
            when?: {
                [key: string]: unknown;
            };
        };
        FormOption: {
            en?: string;
            /** @description key of `texts`, where the form itself names the option */
            label?: string;
            /** @description the option of another field under which this one is offered */
            of?: string;
            value: string | number;
            /** @description where a table names it */
            zh?: string;
        };
        FormSection: {
            fields: components["schemas"]["FormField"][];
            /** @example passport */
            id: string;
            /** @description key of `texts` */
            label: string;
        };
        FormSlot: {
            /** @enum {string} */
            accepts: "photo" | "image" | "scan";
            /** @description law article or source */
            basis: string;
            /** @description key of `texts` */
            hint: string;
            /** @description key of `texts` */
            label: string;
            max: number;
            /** @description how many files, where the slot is required */
            min: number;
            /** @description true, false, or a condition over the content and `facts`: `{path, in}`, `{path, filled}`, `{all}`, `{any}`, `{not}` */
            required: boolean | Record<string, never>;
            /** @example photo */
            slot: string;
            /** @description true, false, or a condition over the content and `facts`: `{path, in}`, `{path, filled}`, `{all}`, `{any}`, `{not}` */
            when?: {
                [key: string]: unknown;
            };
        };
        FoundCase: {
            /**
             * @description in the order people use, the Chinese name first; for who may know whose case it is
             * @example 王小明　WANG, HSIAO-MING
             */
            applicantName?: string;
            /** Format: uuid */
            assignee?: string;
            assigneeName?: string;
            /** @enum {string} */
            awaiting: "payment" | "reconciliation" | "identity-check" | "initial-decision" | "labour-conclusion" | "passport-presentation" | "answer" | "dismissal" | "final-decision" | "issue-day" | "card" | "entry" | "pouch" | "handover" | "collection-choice" | "nothing";
            awaitingText: components["schemas"]["BothTexts"];
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /** @description working days that there are */
            daysBudget?: number;
            /** @description working days that are used up; absent before acceptance */
            daysUsed?: number;
            /** Format: date-time */
            dueAt?: string;
            /**
             * @description 1: the target of the stage is used up; 2: the budget of the whole
             * @enum {integer}
             */
            escalation?: 1 | 2;
            flags: ("hits" | "escalated" | "overdue" | "asked" | "returned-answer")[];
            /** Format: date-time */
            heldSince: string;
            /** @description hits of the identity check that are not decided; NIA only */
            hitsOpen?: number;
            /**
             * @description who holds the case
             * @enum {string}
             */
            holder: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** @enum {string} */
            matchedBy: "number" | "passport" | "name";
            /** @enum {string} */
            outcome?: "approved" | "refused" | "dismissed" | "withdrawn" | "lapsed";
            /** @description the statutory deadline of the present wait has passed */
            overdue: boolean;
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            stageText: components["schemas"]["BothTexts"];
            /** Format: date-time */
            submittedAt: string;
            /** @description of this stage; a command names both */
            visit: number;
        };
        FoundCases: {
            /** @description by number first, then by passport, then by name; the newest first */
            items: components["schemas"]["FoundCase"][];
            /** @description there are more: name more of it */
            more: boolean;
        };
        GiveMandate: {
            /**
             * @description 統一編號
             * @example 10458574
             */
            businessNumber: string;
            /** @description for this case alone; absent: for all */
            caseNo?: string;
            /**
             * Format: date
             * @description first day in Taipei; absent: at once
             */
            from?: string;
            /** @description following comes with each */
            scopes: ("follow" | "file" | "answer" | "pay" | "collect" | "withdraw")[];
            /**
             * Format: date
             * @description last day in Taipei
             */
            until: string;
        };
        GivePayee: {
            /** @description digits of the account 帳號, without spaces */
            account: string;
            /**
             * @description three digits of the bank in Taiwan 銀行代碼
             * @example 004
             */
            bankCode: string;
            /**
             * Format: uuid
             * @description the same id again is the same act
             */
            commandId: string;
            /** @description holder of the account 戶名, as the bank has it */
            name: string;
        };
        GiveUpMail: {
            /**
             * Format: uuid
             * @description made by the sender; the same again is done once
             */
            commandId: string;
            /** @description why; it stands in the audit */
            why: string;
        };
        Health: {
            /** @description the process answers */
            live: boolean;
            parts: components["schemas"]["HealthParts"];
            /** @description and everything it needs is reachable */
            ready: boolean;
        };
        HealthParts: {
            /** @enum {string} */
            database: "up" | "down";
            /** @enum {string} */
            process: "up" | "down";
            /** @enum {string} */
            temporal: "up" | "down";
        };
        HitCount: {
            /** @enum {string} */
            band: "review" | "alert";
            /**
             * Format: double
             * @description people who were hit, of all who were screened
             */
            hitRate: number;
            /** @description one for each entry and case, however often it was found */
            hits: number;
            /** @enum {string} */
            kind: "entry-ban" | "refusal-ground" | "exit-ban" | "wanted" | "illegal-stay" | "lost-passport" | "terrorism" | "sanctions" | "security" | "guarantor-ban" | "agent-ban";
            kindText: components["schemas"]["BothTexts"];
            /** @example nia */
            list: string;
            listTitle: components["schemas"]["BothTexts"];
            notTheSame: number;
            /** @description not decided yet */
            open: number;
            /**
             * Format: double
             * @description the same person, of all that were decided
             */
            precision?: number;
            samePerson: number;
        };
        HitDecided: {
            /** Format: date-time */
            at: string;
            /** @description account id of the officer */
            by: string;
            /** @enum {string} */
            decision: "same-person" | "not-the-same";
        };
        Hold: {
            /** @example 115551000017 */
            caseNo: string;
            /** Format: date-time */
            setAt: string;
            /** @description account of the supervisor who set it */
            setBy: string;
            why: string;
        };
        HoldAct: {
            /** @description for whom it is held, or why no longer; no personal data */
            why: string;
        };
        Holder: {
            /** @enum {string} */
            authority: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** Format: date-time */
            since: string;
        };
        HoursToDecision: {
            /** Format: double */
            median: number;
            /**
             * Format: double
             * @description nine of ten were decided sooner
             */
            p90: number;
        };
        Invitation: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            organisation: string;
            /** @enum {string} */
            role: "administrator" | "handler" | "viewer";
        };
        IssuedPaper: {
            /** @description who issued it */
            authority: components["schemas"]["BothTexts"];
            /** @example 7KQM-2XPD-9RTV-H4WB-6JNC */
            code: string;
            /**
             * @description 文號
             * @example 115551000017A01
             */
            documentNo: string;
            /**
             * @description as much of the name as a stranger sees
             * @example M*** E***
             */
            holder: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "payment-notice" | "receipt" | "inspection-notice" | "request-notice" | "approval" | "refusal" | "entry-permit" | "overseas-approval" | "card-preview";
            kindText: components["schemas"]["BothTexts"];
            /** @description the notice that carries it */
            noticeId?: string;
            /** @description hex */
            sha256: string;
            /** @description bytes */
            size: number;
            /** @enum {string} */
            state: "in-force" | "superseded" | "revoked" | "expired" | "done" | "used" | "refunded";
            stateText: components["schemas"]["BothTexts"];
            /**
             * Format: date
             * @description last day on which it is of use
             */
            validUntil?: string;
        };
        ItemAnswer: {
            /** @enum {string} */
            answer: "mended" | "contested";
            /** @description in any language */
            comment: string;
            /**
             * @description path of the field, e.g. `passport.number`, or of the document slot, e.g. `documents.photo`
             * @example documents.photo
             */
            path: string;
        };
        KeptMessage: {
            id: string;
            /** @enum {string} */
            kind: "command" | "fact";
            name: string;
            /** @description `taken`, `passed-over`, or why the case refused it; absent while it is to come */
            outcome?: string;
            /**
             * @description where it is sent again; absent for at once
             * @enum {string}
             */
            stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            visit?: number;
        };
        LabourReviewConcluded: {
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            conclusion: "accepted" | "rejected";
            documentNo: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
        };
        LabourSupplementRequested: {
            /** @example 115551000017 */
            caseNo: string;
            /** @description a document must be obtained abroad: six months instead of thirty days */
            fromAbroad: boolean;
            items: components["schemas"]["RequestItem"][];
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
        };
        LaterMessage: {
            /** Format: date-time */
            at: string;
            /** @description for `keep` and `drop` */
            id: string;
            /** @description whether it is sent again, when its turn comes */
            kept: boolean;
            /** @enum {string} */
            kind: "command" | "fact";
            name: string;
            /** @enum {string} */
            stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            visit?: number;
        };
        LedgerEntry: {
            /** Format: date-time */
            at: string;
            /** @example applied:2611250001 */
            cause: string;
            /** @description the message that brought it about */
            messageId?: string;
            /** @description by account; debits are positive, credits negative, and all together zero */
            postings: {
                [key: string]: number;
            };
            text: components["schemas"]["BothTexts"];
            transactionNo?: string;
            /** @enum {string} */
            what: "received" | "applied" | "refund-decided" | "refund-paid" | "charged-back" | "paid-out" | "remitted";
        };
        LeftTheHouse: {
            /** @description by which it is known, so that it is not done twice */
            key: string;
            /** @example labour-agency */
            to: string;
            /** @example handOff */
            what: string;
        };
        LegalBasis: {
            /** @example 3(1) */
            article: string;
            /** @enum {string} */
            law: "L-FEE" | "L-WFEE" | "L-IFEE" | "L-VFEE" | "L-HKMFEE";
            /** @description name of the act or standard */
            text: components["schemas"]["BothTexts"];
        };
        Licence: {
            inForce: boolean;
            /**
             * @description 註冊登記證
             * @example NIA-114-0001
             */
            licenceNo: string;
            /**
             * Format: date
             * @description its last day
             */
            validUntil: string;
        };
        ListedPassport: {
            number: string;
            /** @description issuing state, ISO 3166-1 alpha-3 */
            state?: string;
        };
        ListEntry: {
            /**
             * @example [
             *       "1988-05-11"
             *     ]
             */
            birthDates: string[];
            /**
             * @description id within the list
             * @example demo-001
             */
            id: string;
            /** @enum {string} */
            kind: "entry-ban" | "refusal-ground" | "exit-ban" | "wanted" | "illegal-stay" | "lost-passport" | "terrorism" | "sanctions" | "security" | "guarantor-ban" | "agent-ban";
            kindText: components["schemas"]["BothTexts"];
            /**
             * @description code of the list
             * @example nia
             */
            list: string;
            listTitle: components["schemas"]["BothTexts"];
            names: string[];
            /**
             * @example [
             *       "JPN"
             *     ]
             */
            nationalities: string[];
            passports: components["schemas"]["ListedPassport"][];
            /** @description what the list says of the ground or file */
            remark?: string;
            /** @enum {string} */
            type: "person" | "entity" | "vessel" | "aircraft";
            /** @description grows when the content of the entry changes */
            version: number;
        };
        LogoutToken: {
            /** @description OpenID Connect Back-Channel Logout 1.0 */
            logout_token: string;
        };
        Mail: {
            /** @description tries of all rounds */
            attempts: number;
            /** @example 115551000017 */
            caseNo: string;
            /** @description of the notice */
            id: string;
            /** @description whether the desk sends it to another address than the applicant’s */
            isOtherAddress: boolean;
            /**
             * @description kind of notice
             * @example passport-inspection
             */
            kind: string;
            /** @description the same in its words, without addresses */
            reply?: string;
            /** @description which sending: 0 is the case’s own */
            round: number;
            /** Format: date-time */
            sentAt?: string;
            /** Format: date-time */
            servedAt: string;
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "bounced-temporary" | "bounced-permanent" | "failed" | "given-up";
            /**
             * @description what the other server said last
             * @example 5.1.1
             */
            status?: string;
            text: components["schemas"]["BothTexts"];
            /**
             * @description to whom, masked
             * @example e…@mail.example
             */
            to: string;
            /** Format: date-time */
            updatedAt: string;
        };
        MailEvent: {
            actor?: components["schemas"]["TimelineActor"];
            /** Format: date-time */
            at: string;
            reply?: string;
            round: number;
            /**
             * @description where the mail stood afterwards
             * @enum {string}
             */
            state: "queued" | "sent" | "delivered" | "bounced-temporary" | "bounced-permanent" | "failed" | "given-up";
            status?: string;
            text: components["schemas"]["BothTexts"];
            /** @enum {string} */
            what: "queued" | "sent" | "put-off" | "refused" | "time-over" | "delivered" | "underway" | "bounced-temporary" | "bounced-permanent" | "sent-again" | "given-up";
            why?: string;
        };
        MailWithHistory: {
            /** @description tries of all rounds */
            attempts: number;
            /** @example 115551000017 */
            caseNo: string;
            /** @description oldest first */
            history: components["schemas"]["MailEvent"][];
            /** @description of the notice */
            id: string;
            /** @description whether the desk sends it to another address than the applicant’s */
            isOtherAddress: boolean;
            /**
             * @description kind of notice
             * @example passport-inspection
             */
            kind: string;
            /** @description the same in its words, without addresses */
            reply?: string;
            /** @description which sending: 0 is the case’s own */
            round: number;
            /** Format: date-time */
            sentAt?: string;
            /** Format: date-time */
            servedAt: string;
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "bounced-temporary" | "bounced-permanent" | "failed" | "given-up";
            /**
             * @description what the other server said last
             * @example 5.1.1
             */
            status?: string;
            text: components["schemas"]["BothTexts"];
            /**
             * @description to whom, masked
             * @example e…@mail.example
             */
            to: string;
            /** Format: date-time */
            updatedAt: string;
        };
        MakeAppointment: {
            /** Format: date */
            day: string;
            /** @example 09:30 */
            slot: string;
        };
        Mandate: {
            /** Format: date-time */
            askedAt?: string;
            /** @description for this case alone */
            caseNo?: string;
            /** @description while it is asked for */
            clientEmail?: string;
            /** @description once the client has agreed */
            clientName?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            givenAt?: string;
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["MandatedOrganisation"];
            scopes: ("follow" | "file" | "answer" | "pay" | "collect" | "withdraw")[];
            scopeTexts: components["schemas"]["BothTexts"][];
            /** @enum {string} */
            state: "asked" | "coming" | "in-force" | "ended";
            stateText: components["schemas"]["BothTexts"];
            /**
             * Format: date-time
             * @description not any more at this moment
             */
            until: string;
        };
        MandatedOrganisation: {
            businessNumber: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "employer" | "agency";
            name: string;
        };
        MatchedToken: {
            /** @example HARUKO */
            entry: string;
            /** @enum {string} */
            how: "same" | "spelling" | "reading" | "script" | "nickname" | "joined" | "consonants" | "slip" | "initial";
            /** @example HARUKA */
            person: string;
            /**
             * Format: double
             * @description how rare the part is among all names of the lists
             */
            rarity: number;
            /** Format: double */
            similarity: number;
        };
        MatchExplanation: {
            birthDate: components["schemas"]["BirthDateEvidence"];
            contributions: components["schemas"]["Contribution"][];
            entryName: string;
            /** @description parts that the person’s name does not have */
            entryOnly: string[];
            nationality: components["schemas"]["NationalityEvidence"];
            passport: components["schemas"]["PassportEvidence"];
            personName: string;
            /** @description parts that the name on the list does not have */
            personOnly: string[];
            /** @description where the bands begin */
            thresholds: components["schemas"]["Thresholds"];
            tokens: components["schemas"]["MatchedToken"][];
            /** @description version of the weights */
            weights: string;
        };
        Member: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            /** @enum {string} */
            role: "administrator" | "handler" | "viewer";
            roleText: components["schemas"]["BothTexts"];
            /** Format: date-time */
            since: string;
        };
        MemberRole: {
            /** @enum {string} */
            role: "administrator" | "handler" | "viewer";
        };
        MoneyException: {
            /** Format: date-time */
            arisenAt: string;
            attemptNo?: string;
            caseNo?: string;
            details: {
                [key: string]: string | number;
            };
            id: string;
            /** @enum {string} */
            kind: "wrong-check-mac-value" | "wrong-merchant" | "wrong-shape" | "wrong-currency" | "simulated" | "unknown-order" | "wrong-amount" | "told-otherwise" | "fee-gone" | "refund-by-hand" | "charged-back" | "settlement-unreadable" | "settlement-bad-line" | "settlement-wrong-total" | "settlement-unknown" | "settlement-missing" | "settlement-other-amount" | "settlement-other-refund";
            /** @description how it was settled */
            resolution?: string;
            /** @enum {string} */
            state: "open" | "closed";
            text: components["schemas"]["BothTexts"];
            /** @description how often it has come */
            times: number;
            /**
             * @description who must act
             * @enum {string}
             */
            who: "applicant" | "nia-reviewer" | "nia-supervisor" | "station-officer" | "consular-officer" | "mission-officer" | "cashier" | "auditor" | "operator";
            whoText: components["schemas"]["BothTexts"];
        };
        NamedOfficer: {
            /** @description account id */
            id: string;
            name: string;
        };
        Nationality: {
            /** @example JP */
            alpha2: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example JPN
             */
            code: string;
            /** @example Japan */
            en: string;
            /** @description code of the NIA platform */
            niaCode?: number;
            /** @enum {string} */
            special?: "hk-macau";
            /** @description whether its nationals may apply here */
            supported: boolean;
            /** @description reason key, where they may not */
            why?: Record<string, never>;
            /** @example 日本 */
            zh: string;
        };
        NationalityEvidence: {
            entry: string[];
            person?: string;
            /** @enum {string} */
            relation: "same" | "other" | "unknown";
        };
        NewAccount: {
            /** @example NAKAMURA HARUKA */
            displayName: string;
            /** @example applicant@example.test */
            email: string;
            /**
             * @default zh-TW
             * @enum {string}
             */
            locale?: "zh-TW" | "en";
            /** Format: password */
            password: string;
        };
        NewAssignmentRules: {
            /** @description whether cases are given out without anybody’s asking */
            automatic: boolean;
            /** @description working days that a case may lie untouched on a desk */
            idleDays: number;
            rules: components["schemas"]["AssignmentRule"][];
            /** @description the version that the writer has seen */
            version: number;
        };
        NewCaseNote: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it is one note
             */
            noteId: string;
            /** @description for officers of the desk only */
            text: string;
        };
        NewDraft: {
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /**
             * @description by the paths of the form, see `GET /forms/{caseType}`; any part may be missing
             * @example {
             *       "entry": {
             *         "nationality": "JPN",
             *         "appliesFrom": "overseas"
             *       }
             *     }
             */
            content?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description the mandate under which it is begun for a client
             */
            mandate?: string;
            /**
             * @default one-stop
             * @enum {string}
             */
            ruleSet?: "one-stop" | "current-law-2026";
        };
        NewInvitation: {
            /** @example handler@agency.example */
            email: string;
            /** @enum {string} */
            role: "administrator" | "handler" | "viewer";
        };
        NewPasskey: {
            /**
             * @description as its owner calls it
             * @example telephone
             */
            name: string;
            /** @description the credential as the browser gives it (WebAuthn, `PublicKeyCredential.toJSON()`) */
            response: {
                [key: string]: unknown;
            };
        };
        Notice: {
            body: components["schemas"]["BothTexts"];
            /** @example 115551000017 */
            caseNo: string;
            id: string;
            /** @example passport-inspection */
            kind: string;
            /** @description the mail that went out besides */
            mail?: components["schemas"]["NoticeMail"];
            /**
             * Format: date-time
             * @description when it was marked as read; absent while it is not
             */
            readAt?: string;
            /**
             * Format: date-time
             * @description 送達: since when it has stood in the inbox; deadlines count from here
             */
            servedAt: string;
            subject: components["schemas"]["BothTexts"];
        };
        NoticeAddress: {
            /**
             * Format: email
             * @description absent where the address in each application counts
             */
            email?: string;
            /** @description e.g. that this provider is known to drop our mail */
            findings: components["schemas"]["Finding"][];
        };
        NoticeMail: {
            /**
             * Format: date-time
             * @description when the next server took it
             */
            sentAt?: string;
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "bounced-temporary" | "bounced-permanent" | "failed" | "given-up";
            /** @description how it stands, and what to do where it came back */
            text: components["schemas"]["BothTexts"];
        };
        Office: {
            /** @description in Chinese, as published */
            address?: string;
            /** @example taipei-city */
            code: string;
            /** @description ISO alpha-3 of the place where a mission is */
            country?: string;
            /** @example Taipei City */
            en: string;
            /** @enum {string} */
            kind: "station" | "mission" | "mofa-counter";
            /** @example 臺北市服務站 */
            zh: string;
        };
        Officer: {
            absences: components["schemas"]["Absence"][];
            /** @description how many open cases the rules give at most; 0 for none */
            capacity: number;
            /**
             * @description 迴避: whose cases the rules never give them. A case number stands for its applicant, anything else for a passport number, which is kept as a keyed hash alone; what was read here may be sent again
             * @example [
             *       "115551000017"
             *     ]
             */
            conflicts: string[];
            /** @description professional fields that the officer knows */
            fields: ("SCI" | "DIG" | "ECO" | "EDU" | "ART" | "SPO" | "FIN" | "LAW" | "ARC" | "DEF" | "ENV" | "BIO" | "OTH")[];
            /** Format: uuid */
            id: string;
            /**
             * @example [
             *       "zh-TW",
             *       "en",
             *       "ja"
             *     ]
             */
            languages: string[];
            name: string;
            office?: string;
            /** @description open cases that are theirs */
            openCases: number;
            roles: ("applicant" | "nia-reviewer" | "nia-supervisor" | "station-officer" | "consular-officer" | "mission-officer" | "cashier" | "auditor" | "operator")[];
        };
        OfficerDesk: {
            absences: components["schemas"]["Absence"][];
            /** @description how many open cases the rules give at most; 0 for none */
            capacity: number;
            /**
             * @description 迴避: whose cases the rules never give them. A case number stands for its applicant, anything else for a passport number, which is kept as a keyed hash alone; what was read here may be sent again
             * @example [
             *       "115551000017"
             *     ]
             */
            conflicts: string[];
            /** @description professional fields that the officer knows */
            fields: ("SCI" | "DIG" | "ECO" | "EDU" | "ART" | "SPO" | "FIN" | "LAW" | "ARC" | "DEF" | "ENV" | "BIO" | "OTH")[];
            /**
             * @example [
             *       "zh-TW",
             *       "en",
             *       "ja"
             *     ]
             */
            languages: string[];
        };
        OfficerLoad: {
            /**
             * Format: date
             * @description the last day of their leave, where they are on leave today
             */
            away?: string;
            /** @description how many the rules give at most */
            capacity: number;
            /** @description of them, due within two days */
            dueSoon: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description working days that the oldest of them has been at its present stage */
            oldestDays: number;
            open: number;
            /** @description of them, past what they were due */
            overdue: number;
        };
        OfficerName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfficerPage: {
            /** @description all who may be given a case, by name */
            items: components["schemas"]["Officer"][];
        };
        OpenKind: {
            /** @enum {string} */
            kind: "wrong-check-mac-value" | "wrong-merchant" | "wrong-shape" | "wrong-currency" | "simulated" | "unknown-order" | "wrong-amount" | "told-otherwise" | "fee-gone" | "refund-by-hand" | "charged-back" | "settlement-unreadable" | "settlement-bad-line" | "settlement-wrong-total" | "settlement-unknown" | "settlement-missing" | "settlement-other-amount" | "settlement-other-refund";
            text: components["schemas"]["BothTexts"];
            times: number;
        };
        Operation: {
            actor: components["schemas"]["TimelineActor"];
            /** Format: date-time */
            askedAt: string;
            caseNo?: string;
            /**
             * Format: date-time
             * @description absent while it is in hand
             */
            finishedAt?: string;
            /** @description a UUID where a person asked by the API */
            id: string;
            /** @description absent while it is in hand */
            report?: components["schemas"]["OperationReport"];
            /** @enum {string} */
            what: "retry" | "reset" | "replay" | "reconcile" | "archive";
            why: string;
        };
        OperationFinding: {
            caseNo: string;
            /** @enum {string} */
            reason: "no-worker" | "task-fails" | "activity-fails" | "ended-by-hand" | "timer-not-fired" | "past-due" | "not-started" | "not-handed-on" | "card-number-taken" | "archive-refused" | "differs" | "no-answer" | "no-such-case" | "approved" | "ended" | "not-ended" | "settled-payment" | "issued-card" | "stage-not-reached" | "unknown-message" | "does-not-replay" | "broken-off";
            /**
             * @description section of the runbook that says what to do
             * @example worker-is-away
             */
            section: string;
            /** @description why, in a sentence */
            text: components["schemas"]["BothTexts"];
        };
        OperationReport: {
            /** @description cases compared */
            compared?: number;
            /** @description events replayed */
            events?: number;
            /** @description why it was refused, what fails still, or what differs */
            findings: components["schemas"]["OperationFinding"][];
            /** @description the run that took over */
            newRun?: string;
            /** @enum {string} */
            outcome: "progressed" | "failed-again" | "waiting" | "refused" | "rehearsed" | "replays" | "does-not-replay" | "agrees" | "differs" | "archived" | "broken-off";
            plan?: components["schemas"]["ResetPlan"];
            /** @description activities that were tried again at once */
            retried?: string[];
            text: components["schemas"]["BothTexts"];
        };
        Organisation: {
            /**
             * @description 統一編號
             * @example 10458574
             */
            businessNumber: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "employer" | "agency";
            kindText: components["schemas"]["BothTexts"];
            /** @description of an agency; without one in force it may act for nobody */
            licence?: components["schemas"]["Licence"];
            /** @description as its certificate has it */
            name: string;
            /**
             * @description what the visitor is in it
             * @enum {string}
             */
            role: "administrator" | "handler" | "viewer";
        };
        PaperStanding: {
            /** @description who issued it */
            authority: components["schemas"]["BothTexts"];
            /**
             * @description 文號
             * @example 115551000017A01
             */
            documentNo: string;
            /**
             * @description as much of the name as a stranger sees
             * @example M*** E***
             */
            holder: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "payment-notice" | "receipt" | "inspection-notice" | "request-notice" | "approval" | "refusal" | "entry-permit" | "overseas-approval" | "card-preview";
            kindText: components["schemas"]["BothTexts"];
            /** @enum {string} */
            state: "in-force" | "superseded" | "revoked" | "expired" | "done" | "used" | "refunded";
            stateText: components["schemas"]["BothTexts"];
            /**
             * Format: date
             * @description last day on which it is of use
             */
            validUntil?: string;
        };
        Part: {
            /**
             * @description whose part it is
             * @enum {string}
             */
            authority: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** @description name of the authority */
            authorityText: components["schemas"]["BothTexts"];
            /** Format: date-time */
            enteredAt?: string;
            /** Format: date-time */
            leftAt?: string;
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @enum {string} */
            state: "pending" | "current" | "done" | "exempt" | "stopped";
            /** @description name of the stage */
            text: components["schemas"]["BothTexts"];
            /**
             * @description working days it took or takes up to today, Taipei; paused ones do not count
             * @example 3
             */
            usedWorkingDays: number;
            /** @description how often the case has entered this stage */
            visit: number;
        };
        Passkey: {
            /** Format: date-time */
            addedAt?: string;
            /** Format: uuid */
            id: string;
            /** @example telephone */
            name: string;
        };
        PasskeyOptions: {
            /** @description for `navigator.credentials` (WebAuthn, JSON form); good for five minutes, in the browser that asked */
            options: {
                [key: string]: unknown;
            };
        };
        PasskeyProof: {
            /** @description the credential as the browser gives it (WebAuthn, `PublicKeyCredential.toJSON()`) */
            response: {
                [key: string]: unknown;
            };
        };
        PassportEvidence: {
            /** @enum {string} */
            relation: "same" | "other" | "unknown";
        };
        PassportInspected: {
            /** @example 115551000017 */
            caseNo: string;
            /** @description unique per sender; sent again it has one effect */
            messageId: string;
            /** @enum {string} */
            name: "labourReviewConcluded" | "passportInspected" | "cardProduced" | "entryRecorded" | "labourSupplementRequested" | "cardSpoiled" | "cardProgressed";
            /**
             * Format: date-time
             * @description when it happened, by the sender’s clock
             */
            occurredAt: string;
            /** @description code of the mission */
            office: string;
            /**
             * @description as the platform gave it
             * @example 115551000017:labour-review:1
             */
            reference?: string;
            /** @enum {string} */
            result: "passed" | "failed";
        };
        Pause: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description absent while it lasts
             */
            to?: string;
            /** @enum {string} */
            why: "passport-presentation" | "request" | "force-majeure" | "issue-day";
        };
        PayBy: {
            /** @enum {string} */
            method: "credit-card" | "foreign-card" | "convenience-store" | "store-barcode" | "virtual-account" | "web-atm";
        };
        Payload: {
            /** Format: byte */
            data?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        Payloads: {
            payloads: components["schemas"]["Payload"][];
        };
        Payment: {
            /** @description the latest first */
            attempts: components["schemas"]["PaymentAttempt"][];
            /**
             * Format: date-time
             * @description until when it must be paid
             */
            dueAt?: string;
            methods: components["schemas"]["PaymentMethod"][];
            quote: components["schemas"]["Quote"];
            /** @description once the fee system has numbered it */
            receipt?: components["schemas"]["Receipt"];
            /** @enum {string} */
            state: "awaiting" | "reconciling" | "failed" | "settled" | "expired" | "refunded-in-part" | "refunded";
            text: components["schemas"]["BothTexts"];
        };
        PaymentAttempt: {
            /** @description with what is added, in whole New Taiwan dollars */
            amount: number;
            attemptNo: string;
            /** @description the gateway’s code of the last failure */
            code?: string;
            /**
             * Format: date-time
             * @description until when the number can be paid
             */
            expiresAt?: string;
            instructions?: components["schemas"]["PaymentInstructions"];
            /** @enum {string} */
            method: "credit-card" | "foreign-card" | "convenience-store" | "store-barcode" | "virtual-account" | "web-atm";
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            state: "open" | "instructed" | "failed" | "settled" | "expired";
            text: components["schemas"]["BothTexts"];
        };
        PaymentInstructions: {
            /** @description virtual account 虛擬帳號 */
            account?: string;
            /** @example 118 */
            bankCode?: string;
            /** @description texts of the three barcodes, Code 39 超商條碼 */
            barcodes?: string[];
            /** @description code for the machine of a store 超商代碼 */
            paymentNo?: string;
        };
        PaymentMethod: {
            /**
             * @description who pays what this way of paying costs
             * @enum {string}
             */
            bearer: "government" | "payer";
            /** @description how long it takes until the platform knows */
            confirmationText: components["schemas"]["BothTexts"];
            /** @enum {string} */
            method: "credit-card" | "foreign-card" | "convenience-store" | "store-barcode" | "virtual-account" | "web-atm";
            /** @description what is added to the fee, in whole New Taiwan dollars */
            surcharge: number;
            surchargeText: components["schemas"]["BothTexts"];
            text: components["schemas"]["BothTexts"];
            /** @description what is paid altogether */
            total: number;
        };
        PaymentOpening: {
            /**
             * @description the case has not asked for its fee yet
             * @enum {string}
             */
            state: "opening";
        };
        Permit: {
            /**
             * Format: date-time
             * @description when it was annulled or revoked, or found expired
             */
            endedAt?: string;
            /** @description 事實: what was found */
            facts?: string;
            /** @description why it was annulled or revoked */
            reasons?: ("criterion-not-met" | "entry-ban" | "residence-refusal-ground" | "documents-incomplete" | "wrong-status" | "labour-review-rejected" | "passport-inspection-failed" | "passport-not-presented" | "not-supplemented" | "not-paid" | "given-up" | "false-statement")[];
            /** @description in the order of `reasons` */
            reasonTexts: components["schemas"]["BothTexts"][];
            /** @enum {string} */
            state: "in-force" | "expired" | "annulled" | "revoked";
            /** @description the state */
            text: components["schemas"]["BothTexts"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description last day of validity
             */
            validUntil: string;
        };
        Pouch: {
            /** @description the dispatch list */
            items: components["schemas"]["PouchItem"][];
            /** @example 115-5A-0003 */
            no: string;
            /**
             * @description code of the mission
             * @example 5A
             */
            office: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description when the last card of it was there
             */
            receivedAt?: string;
            sealNo?: string;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state: "open" | "sent" | "received";
        };
        PouchItem: {
            /** @example G00000001 */
            cardNo: string;
            /** @example 115551000017 */
            caseNo: string;
            /** @description what the mission says of it */
            note?: string;
            /** @enum {string} */
            state: "listed" | "sent" | "received" | "missing" | "withdrawn";
        };
        PouchOnWay: {
            /** @example 115-5A-0003 */
            no: string;
            /** @enum {string} */
            state: "listed" | "sent" | "received" | "missing";
            /** @description where the card is */
            text: components["schemas"]["BothTexts"];
        };
        PreparedSecondFactor: {
            /** @description to print; each works once, where the app is lost */
            backupCodes: string[];
            /**
             * @description for the app, as a link or a QR code
             * @example otpauth://totp/…
             */
            uri: string;
        };
        PreviewedNotice: {
            body: components["schemas"]["BothTexts"];
            /** @example supplement */
            kind: string;
            /** @description titles of the papers that go with it */
            papers: components["schemas"]["BothTexts"][];
            subject: components["schemas"]["BothTexts"];
        };
        Problem: {
            /**
             * @description the case number, where the draft has become a case
             * @example 115551000017
             */
            caseNo?: string;
            /** @description what stands now, where somebody else was first: of a draft its version and content */
            current?: {
                [key: string]: unknown;
            };
            /** @description what is wrong and how to mend it, in the language of Accept-Language */
            detail: string;
            /** @description the detail in the other language */
            detailOther: string;
            /** @description everything that is wrong with the content, at once */
            findings?: components["schemas"]["Finding"][];
            /**
             * @description stable key
             * @example version-conflict
             */
            reason: string;
            /**
             * @description finds this request in the log
             * @example 7F3K9Q2MXC
             */
            reference: string;
            /** @example 412 */
            status: number;
            /**
             * @description in the language of Accept-Language
             * @example The draft was saved elsewhere in the meantime
             */
            title: string;
            /** @description the title in the other language */
            titleOther: string;
            /**
             * @description urn of the reason
             * @example urn:talent-window:problem:version-conflict
             */
            type: string;
        };
        ProcessingPromise: {
            /** @example 1 */
            visits: number;
            /** @example 20 */
            workingDays: number;
        };
        ProcessingTimes: {
            authorities: components["schemas"]["AuthorityTime"][];
            /** @description approved cases that ended in the period */
            cases: number;
            promise: components["schemas"]["ProcessingPromise"];
            /**
             * Format: double
             * @description visits in person on average
             * @example 1.4
             */
            visits?: number;
            /**
             * Format: double
             * @description share of cases within the promise, 0 to 1
             * @example 0.92
             */
            withinPromise?: number;
            /**
             * Format: double
             * @description working days on average, from acceptance to the card
             * @example 17.2
             */
            workingDays?: number;
        };
        ProfessionalField: {
            /** @example ECO */
            code: Record<string, never>;
            /**
             * @description how many of the criteria must be met
             * @enum {string}
             */
            combination: "any" | "all";
            criteria: components["schemas"]["Criterion"][];
            /** Format: date */
            effectiveFrom: string;
            /** @description competent ministry, which may be consulted */
            ministry: components["schemas"]["BothTexts"];
            text: components["schemas"]["BothTexts"];
        };
        Progress: {
            /**
             * Format: date
             * @description the day in Taipei that the clock was read
             */
            asOf: string;
            /** @enum {string} */
            awaiting: "payment" | "reconciliation" | "identity-check" | "initial-decision" | "labour-conclusion" | "passport-presentation" | "answer" | "dismissal" | "final-decision" | "issue-day" | "card" | "entry" | "pouch" | "handover" | "collection-choice" | "nothing";
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            clock: components["schemas"]["Clock"];
            /** Format: date-time */
            closedAt?: string;
            collection: components["schemas"]["Collection"];
            /**
             * Format: date-time
             * @description due date of the present wait
             */
            dueAt?: string;
            /** @description 事實 of a refusal: what was found */
            facts?: string;
            /** @description who holds the case, and since when */
            holder: components["schemas"]["Holder"];
            /**
             * Format: date
             * @description the day the applicant chose for the card to be made
             */
            issueOn?: string;
            /**
             * @description absent while the case is open
             * @enum {string}
             */
            outcome?: "approved" | "refused" | "dismissed" | "withdrawn" | "lapsed";
            /** @description every authority’s part, in order */
            parts: components["schemas"]["Part"][];
            /** @description the card the case brought, once it is made */
            permit?: components["schemas"]["Permit"];
            reasons: ("criterion-not-met" | "entry-ban" | "residence-refusal-ground" | "documents-incomplete" | "wrong-status" | "labour-review-rejected" | "passport-inspection-failed" | "passport-not-presented" | "not-supplemented" | "not-paid" | "given-up" | "false-statement")[];
            /** @description the latest return or supplement */
            request?: components["schemas"]["Request"];
            /** @enum {string} */
            ruleSet: "one-stop" | "current-law-2026";
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** Format: date-time */
            submittedAt: string;
            texts: components["schemas"]["ProgressTexts"];
            /** @description how often the case has entered this stage; 0 until its workflow has begun */
            visit: number;
            /** @description visits in person so far */
            visitsInPerson: number;
        };
        ProgressLookup: {
            /**
             * Format: date
             * @example 1990-05-17
             */
            birthDate: string;
            /** @example 115551000017 */
            caseNo: string;
            /** @example TR1234567 */
            passportNo: string;
        };
        ProgressTexts: {
            /** @description who must do what */
            awaiting: components["schemas"]["BothTexts"];
            caseType: components["schemas"]["BothTexts"];
            /** @description how the card is collected */
            collection: components["schemas"]["BothTexts"];
            holder: components["schemas"]["BothTexts"];
            /** @description where the card is collected */
            office: components["schemas"]["BothTexts"];
            outcome?: components["schemas"]["BothTexts"];
            /** @description why it was refused or dismissed, in the order of `reasons` */
            reasons: components["schemas"]["BothTexts"][];
            stage: components["schemas"]["BothTexts"];
        };
        Queue: {
            /** @example 7 */
            count: number;
            text: components["schemas"]["BothTexts"];
            /** @example unassigned */
            view: string;
        };
        QueueFilters: {
            /** @description account id of an officer, or `nobody` */
            assignee?: string;
            /** @enum {string} */
            caseType?: "gold-card" | "arc-employment";
            /**
             * Format: date
             * @description the last day is an earlier one than this
             */
            dueBefore?: string;
            /** @enum {string} */
            flag?: "hits" | "escalated" | "overdue" | "asked" | "returned-answer";
            /** @enum {string} */
            stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
        };
        QueueItem: {
            /**
             * @description in the order people use, the Chinese name first; for who may know whose case it is
             * @example 王小明　WANG, HSIAO-MING
             */
            applicantName?: string;
            /** Format: uuid */
            assignee?: string;
            assigneeName?: string;
            /** @enum {string} */
            awaiting: "payment" | "reconciliation" | "identity-check" | "initial-decision" | "labour-conclusion" | "passport-presentation" | "answer" | "dismissal" | "final-decision" | "issue-day" | "card" | "entry" | "pouch" | "handover" | "collection-choice" | "nothing";
            awaitingText: components["schemas"]["BothTexts"];
            /** @example 115551000017 */
            caseNo: string;
            /** @enum {string} */
            caseType: "gold-card" | "arc-employment";
            /** @description working days that there are */
            daysBudget?: number;
            /** @description working days that are used up; absent before acceptance */
            daysUsed?: number;
            /** Format: date-time */
            dueAt?: string;
            /**
             * @description 1: the target of the stage is used up; 2: the budget of the whole
             * @enum {integer}
             */
            escalation?: 1 | 2;
            flags: ("hits" | "escalated" | "overdue" | "asked" | "returned-answer")[];
            /** Format: date-time */
            heldSince: string;
            /** @description hits of the identity check that are not decided; NIA only */
            hitsOpen?: number;
            /**
             * @description who holds the case
             * @enum {string}
             */
            holder: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** @enum {string} */
            outcome?: "approved" | "refused" | "dismissed" | "withdrawn" | "lapsed";
            /** @description the statutory deadline of the present wait has passed */
            overdue: boolean;
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            stageText: components["schemas"]["BothTexts"];
            /** Format: date-time */
            submittedAt: string;
            /** @description of this stage; a command names both */
            visit: number;
        };
        QueuePage: {
            /**
             * @description on all pages together
             * @example 7
             */
            count: number;
            /** @description most urgent first */
            items: components["schemas"]["QueueItem"][];
            /** @description for the next page; absent on the last */
            nextCursor?: string;
        };
        Quote: {
            /** @example gold-card-2023-06-29 */
            feeTableVersion: string;
            items: components["schemas"]["QuoteItem"][];
            refundLegalBasis: components["schemas"]["LegalBasis"];
            /** @enum {string} */
            refundRule: "refund.none-once-accepted" | "refund.full-on-refusal";
            /** @description when the fee is paid back */
            refundText: components["schemas"]["BothTexts"];
            /**
             * @description row of the fee table
             * @example B
             */
            row: string;
            /** @description who gets what of it; adds up to the total */
            split?: {
                mofa: number;
                mol: number;
                nia: number;
            };
            /**
             * @description whole New Taiwan dollars
             * @example 5700
             */
            total: number;
        };
        QuoteItem: {
            /**
             * @description whole New Taiwan dollars
             * @example 500
             */
            amount: number;
            /** @enum {string} */
            item: "fee.work-permit-review" | "fee.residence-certificate" | "fee.resident-visa" | "fee.reciprocal" | "fee.entry-surcharge" | "fee.hk-macau-permit" | "fee.hk-macau-extension" | "fee.reissue";
            legalBasis: components["schemas"]["LegalBasis"];
            /** @enum {string} */
            recipient: "mol" | "nia" | "mofa";
            /** @description the agency that gets it */
            recipientText: components["schemas"]["BothTexts"];
            text: components["schemas"]["BothTexts"];
        };
        Receipt: {
            /** @description whole New Taiwan dollars */
            amount: number;
            /** Format: date-time */
            issuedAt: string;
            /** @description of the fee system 收據號碼 */
            receiptNo: string;
            /** @description where the fee went back 退費註記 */
            refund?: components["schemas"]["RefundNote"];
        };
        ReceivedCard: {
            cardNo: string;
            note?: string;
            /**
             * @description one that was missing may turn up later
             * @enum {string}
             */
            state: "received" | "missing";
        };
        ReceivePouch: {
            /** @description card by card, all at once or a few at a time */
            items: components["schemas"]["ReceivedCard"][];
        };
        RecordHandover: {
            /** @description serial printed on the card, so that the right card is handed over */
            cardNo: string;
            /** @description what the holder showed; compared, and not kept */
            code?: string;
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @description of the passport presented at the counter; compared, and not kept */
            passportNo: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        RecordInspection: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            note: string;
            /** @enum {string} */
            result: "passed" | "failed";
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        RecordLicence: {
            /** @example NIA-114-0001 */
            licenceNo: string;
            /** Format: date */
            validUntil: string;
        };
        RecordReferral: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @description of the document in which police, joint review or examiners say so */
            documentNo: string;
            findingId: string;
            /** @description officers only */
            note: string;
            /**
             * Format: date
             * @description date of that document
             */
            on: string;
            /**
             * @description whether it speaks against the person
             * @enum {string}
             */
            result: "ground" | "no-ground";
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Referral: {
            /** Format: date-time */
            at: string;
            /** @description account id of the supervisor */
            by: string;
            documentNo: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            result: "ground" | "no-ground";
        };
        Refund: {
            /** @description whole New Taiwan dollars */
            amount: number;
            caseNo: string;
            /** Format: date-time */
            decidedAt: string;
            /** @description oldest first */
            history: components["schemas"]["RefundStep"][];
            /**
             * @description the payee, masked
             * @example 004 ****6789 王**
             */
            payee?: string;
            refundNo: string;
            /** @enum {string} */
            state: "to-card" | "payee-wanted" | "payee-given" | "released-once" | "released" | "paid" | "rejected" | "charged-back";
            text: components["schemas"]["BothTexts"];
            /** @description in which file for the bank it is */
            transferFile?: number;
            /**
             * @description by which way it goes back
             * @enum {string}
             */
            way: "card" | "transfer";
            /** @enum {string} */
            why: "paid-twice" | "paid-too-late" | "wrong-amount" | "refused";
            whyText: components["schemas"]["BothTexts"];
        };
        RefundNote: {
            /** @description whole New Taiwan dollars */
            amount: number;
            /** Format: date-time */
            paidAt: string;
            refundNo: string;
        };
        RefundStep: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "to-card" | "payee-wanted" | "payee-given" | "released-once" | "released" | "paid" | "rejected" | "charged-back";
            /** @description in the words of who did it */
            why?: string;
        };
        RejectPayee: {
            /** @description under which the bank sent the money back; needed once it is in a file */
            bankReturn?: string;
            /**
             * Format: uuid
             * @description the same id again is the same act
             */
            commandId: string;
            /** @description kept, and told to the applicant where it is about a payee */
            why: string;
        };
        Release: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Request: {
            /**
             * Format: date-time
             * @description absent while the answer is awaited
             */
            answeredAt?: string;
            answers?: components["schemas"]["ItemAnswer"][];
            /**
             * @description who asks
             * @enum {string}
             */
            authority: "applicant" | "nia" | "wda" | "mofa" | "platform";
            /** Format: date-time */
            dueAt: string;
            /** @description whether the deadline was extended; once at most */
            extended: boolean;
            fromAbroad: boolean;
            items: components["schemas"]["AskedItem"][];
            /** @enum {string} */
            kind: "return" | "supplement";
            kindText: components["schemas"]["BothTexts"];
            /** @description how many requests of this case there have been, this one included */
            nth: number;
            /**
             * Format: date-time
             * @description 送達: the deadline counts from the day after
             */
            servedAt: string;
        };
        RequestItem: {
            /** @description what would do */
            example?: string;
            /** @description what is wrong, in words to the applicant */
            note: string;
            /**
             * @description path of the field, e.g. `passport.number`, or of the document slot, e.g. `documents.photo`
             * @example documents.photo
             */
            path: string;
            /** @enum {string} */
            reason: "missing" | "unreadable" | "out-of-date" | "mismatch" | "insufficient" | "not-certified" | "wrong-value";
        };
        ResetPlan: {
            /** @description of the workflow task that is taken again */
            eventId: number;
            messages: components["schemas"]["LaterMessage"][];
            runId: string;
            /** @description what has left the house since, and is not repeated */
            stays: components["schemas"]["LeftTheHouse"][];
            /** @description steps recorded when it was planned */
            steps: number;
            undone: components["schemas"]["UndoneStep"][];
        };
        Resubmit: {
            /** @description one for each item asked */
            answers: components["schemas"]["ItemAnswer"][];
            /**
             * @description new values of the fields that are mended, by path; files are uploaded to their slots before
             * @example {
             *       "passport.number": "A1234567"
             *     }
             */
            changes: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        ResumeClock: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            note: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        ReviewBrokenGlass: {
            /** @enum {string} */
            verdict: "justified" | "unjustified";
        };
        ReviewDecidedSignal: {
            actor: components["schemas"]["Actor"];
            /** @description compact JWS, good for exactly this decision */
            assertion: string;
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @enum {string} */
            decision: "approve" | "refuse" | "return" | "supplement";
            /** @description 事實: what was found, in words to the applicant; for a refusal */
            facts?: string;
            /** @description a document must be obtained abroad: six months instead of thirty days */
            fromAbroad?: boolean;
            /** @description at least one for a return or supplement, none for anything else */
            items?: components["schemas"]["RequestItem"][];
            /** @description officers only */
            note: string;
            /** @description at least one for a refusal, none for anything else */
            reasons: ("criterion-not-met" | "entry-ban" | "residence-refusal-ground" | "documents-incomplete" | "wrong-status")[];
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        SavedView: {
            filters: components["schemas"]["QueueFilters"];
            /** Format: uuid */
            id: string;
            /** @description the officer’s own; no two alike */
            name: string;
            /** @example unassigned */
            view: string;
        };
        SavedViews: {
            /** @description by name */
            items: components["schemas"]["SavedView"][];
        };
        SaveView: {
            filters: components["schemas"]["QueueFilters"];
            /** @description the officer’s own; no two alike */
            name: string;
            /** @example unassigned */
            view: string;
        };
        ScreeningAnswer: {
            /** @description the person as it was understood */
            asked: components["schemas"]["AskedPerson"];
            /**
             * @description `trigram` while the screening worker is away: decide nothing by it
             * @enum {string}
             */
            by: "index" | "trigram";
            byText: components["schemas"]["BothTexts"];
            /** @description of the lists in force; 0 where there is none */
            edition: number;
            /** @description what is odd about the question */
            findings: components["schemas"]["Finding"][];
            /** @description who is flagged, then who comes near and is not; best first */
            matches: components["schemas"]["ScreeningMatch"][];
        };
        ScreeningMatch: {
            /**
             * @description absent for who is not flagged
             * @enum {string}
             */
            band?: "review" | "alert";
            entry: components["schemas"]["ListEntry"];
            /** @description absent by trigram */
            explanation?: components["schemas"]["MatchExplanation"];
            /** Format: double */
            score: number;
            /** @description why this person is flagged, or why not */
            sentences: components["schemas"]["BothTexts"][];
            /** @description what weighs, added up; empty by trigram */
            weighing: components["schemas"]["Weighing"][];
        };
        ScreeningReport: {
            counts: components["schemas"]["HitCount"][];
            /** Format: date */
            from: string;
            /** Format: double */
            hitRate?: number;
            /** @description from found to decided */
            hoursToDecision?: components["schemas"]["HoursToDecision"];
            personsHit: number;
            personsScreened: number;
            secondOpinions: components["schemas"]["SecondOpinions"];
            /** Format: date */
            to: string;
        };
        ScreeningSearch: {
            /** @description other names and scripts of the person */
            alternatives?: string[];
            /**
             * @description `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; also `民國79年…`
             * @example 1990-05-17
             */
            birthDate?: string;
            /** @description explain this entry alone, however low its score */
            entry?: components["schemas"]["EntryKey"];
            /**
             * @description in any script and order
             * @example NAKAMURA, HARUKA
             */
            name: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example JPN
             */
            nationality?: string;
            /** @example TR1234567 */
            passportNumber?: string;
            /**
             * @description only parties of this type; all by default
             * @enum {string}
             */
            type?: "person" | "entity" | "vessel" | "aircraft";
        };
        SecondFactorCode: {
            /**
             * @description six digits of the app, or one of the printed codes
             * @example 492039
             */
            code: string;
        };
        SecondOpinions: {
            /** @description on how many of these they agreed */
            agreed: number;
            /** Format: double */
            agreement?: number;
            /** @description hits on which two officers gave their word */
            hits: number;
        };
        SendMailAgain: {
            /**
             * Format: uuid
             * @description made by the sender; the same again is done once
             */
            commandId: string;
            /**
             * Format: email
             * @description another address, for this mail alone; the applicant’s own where absent
             */
            to?: string;
            /** @description why; it stands in the audit */
            why: string;
        };
        SendPouch: {
            /** @description number of the seal */
            sealNo: string;
        };
        ServedDecision: {
            /**
             * Format: date
             * @description last day for an appeal; travel time is added for people abroad
             */
            appealUntil: string;
            /** Format: date-time */
            decidedAt: string;
            /** @description 事實 */
            facts: components["schemas"]["BothTexts"];
            /** @enum {string} */
            kind: "approved" | "refused" | "dismissed" | "annulled" | "revoked";
            /** @description 理由及法令依據 */
            reasons: components["schemas"]["BothTexts"][];
            /** @description 教示: appeal, where and until when */
            remedy: components["schemas"]["BothTexts"];
            /**
             * Format: date-time
             * @description 送達: posted in the inbox
             */
            servedAt: string;
            /** @description 主旨 */
            subject: components["schemas"]["BothTexts"];
        };
        Session: {
            /** @description one for each web app that is signed in to */
            signedIn: components["schemas"]["SignedIn"][];
        };
        SignedIn: {
            /** Format: uuid */
            accountId: string;
            /**
             * @description the portal has the cookie tw_portal, the desk tw_desk
             * @enum {string}
             */
            app: "portal" | "desk";
            /** @example NAKAMURA HARUKA */
            displayName: string;
            /** @example applicant@example.test */
            email: string;
            /**
             * Format: date-time
             * @description unless it is used before; a progress poll is no use
             */
            expiresAt: string;
            /** @example zh-TW */
            locale: string;
            /**
             * @description service station, mission or counter
             * @example taipei-city
             */
            office?: string;
            roles: ("applicant" | "nia-reviewer" | "nia-supervisor" | "station-officer" | "consular-officer" | "mission-officer" | "cashier" | "auditor" | "operator")[];
        };
        SignIn: {
            /** @example applicant@example.test */
            email: string;
            /** Format: password */
            password: string;
        };
        SignInStep: {
            /** @description the password is right, and a code is asked for: `POST /api/session/second-factor` */
            needsSecondFactor: boolean;
            /** @description one for each web app that is signed in to */
            signedIn: components["schemas"]["SignedIn"][];
        };
        Split: {
            /** @description Ministry of Foreign Affairs */
            mofa: number;
            /** @description Ministry of Labor, whole New Taiwan dollars */
            mol: number;
            /** @description Immigration Agency */
            nia: number;
        };
        StageForecast: {
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /**
             * @description working days; a quarter of the cases took no longer
             * @example 3
             */
            usualFrom: number;
            /**
             * @description working days; nine of ten cases took no longer
             * @example 9
             */
            usualTo: number;
        };
        StageLoad: {
            /** @description the youngest first */
            ages: components["schemas"]["AgeGroup"][];
            open: number;
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            text: components["schemas"]["BothTexts"];
        };
        Stock: {
            /** @description blanks that nobody has reserved */
            available: number;
            /** @description blanks that have become cards */
            issued: number;
            /** @description cards that nobody collected */
            kept: number;
            /** @description a new lot should come */
            low: boolean;
            /** @example taipei-city */
            office: string;
            officeText: components["schemas"]["BothTexts"];
            reserved: number;
            spoiled: number;
        };
        StockAct: {
            /**
             * @description 調撥, 盤點, 作廢
             * @enum {string}
             */
            act: "transfer" | "count" | "spoil";
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            actId: string;
            /** @example taipei-city */
            office: string;
            /** @description cards moved, counted or spoiled */
            quantity: number;
            /** @description why a count differs from the books, or why blanks were spoiled */
            reason?: string;
            /** @description where a transfer goes */
            to?: string;
        };
        StuckCases: {
            /** @description open cases that were looked at */
            looked: number;
            /** @description `after` of the next look, where there are more cases */
            next?: string;
            stuck: components["schemas"]["OperationFinding"][];
        };
        Submitted: {
            /** @example 115551000017 */
            caseNo: string;
        };
        SuspendClock: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /** @description what keeps the authorities from working; officers only */
            note: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Thresholds: {
            /** Format: double */
            alert: number;
            /** Format: double */
            review: number;
        };
        Timeline: {
            /** @description in the order in which they were recorded */
            entries: components["schemas"]["TimelineEntry"][];
            /** @description where somebody submitted it for the applicant */
            filedUnder?: components["schemas"]["TimelineMandate"];
        };
        TimelineActor: {
            /** @description account id or name of the system; officers only */
            id?: string;
            office?: string;
            /** @enum {string} */
            role: "applicant" | "nia-reviewer" | "nia-supervisor" | "station-officer" | "consular-officer" | "mission-officer" | "cashier" | "auditor" | "operator" | "system";
        };
        TimelineEntry: {
            actor: components["schemas"]["TimelineActor"];
            /** Format: date-time */
            at: string;
            /** @description what caused the step, e.g. `command:<id>` */
            cause: string;
            details: {
                [key: string]: string | number | boolean | string[];
            };
            /** @enum {string} */
            kind: "submitted" | "stage-entered" | "commanded" | "fact-taken" | "polled" | "deadline-passed" | "done" | "message-ignored" | "closed";
            /** @description where somebody did it for the applicant */
            mandate?: components["schemas"]["TimelineMandate"];
            /** @description the officer’s own words; officers only */
            note?: string;
            seq: number;
            /** @enum {string} */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description true where a reset undid the step: it no longer holds; officers only */
            superseded?: boolean;
            text: components["schemas"]["BothTexts"];
            /** @enum {string} */
            visibility: "public" | "officers";
            visit: number;
            /** @description the message’s name, or what was done */
            what: string;
        };
        TimelineMandate: {
            /** Format: uuid */
            id: string;
            /** @description the organisation that has it */
            organisation: string;
            text: components["schemas"]["BothTexts"];
        };
        TransferFile: {
            /** @description under which it can be had again */
            fileNo: number;
        };
        UndoneStep: {
            /** Format: date-time */
            at: string;
            what: string;
        };
        UnplacedCase: {
            /** @example 115551000017 */
            caseNo: string;
            /** @description why nobody gets it */
            why: components["schemas"]["BothTexts"];
        };
        UnreadNotices: {
            /**
             * @description notices whose mail came back or could not be sent
             * @example 0
             */
            returned: number;
            /** @example 2 */
            unread: number;
        };
        Weighing: {
            /** @example birth-date */
            about: string;
            /**
             * Format: double
             * @description added to the logarithm of the odds that both are one person
             */
            points: number;
            text: components["schemas"]["BothTexts"];
        };
        Withdraw: {
            /**
             * Format: uuid
             * @description made by the sender; sent again it has one effect
             */
            commandId: string;
            /**
             * @description the stage the officer had before them
             * @enum {string}
             */
            stage: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            /** @description and its visit: a late click never decides the wrong thing */
            visit: number;
        };
        Workload: {
            escalated: number;
            officers: components["schemas"]["OfficerLoad"][];
            /** @description every stage of every open case, in their order */
            stages: components["schemas"]["StageLoad"][];
            /** @description cases at a review desk that are nobody’s */
            unassigned: number;
        };
    };
    responses: {
        /** @description The request cannot be read: bad JSON or Unicode, unknown or malformed fields. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The signed-in person may not do this, or the request came from another site. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is not the visitor’s. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of things stands against it. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else was first; what stands now is in `current`. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or file is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type or the type of the file is not accepted. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is not right; all findings at once. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed. */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; see Retry-After. */
        Problem429: {
            headers: {
                /** @description seconds */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The engine or the database is away for a moment; see Retry-After. */
        Problem503: {
            headers: {
                /** @description seconds */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Taken. The answer is the same whether the address has an account or not; the mailbox tells. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAddress"];
            };
        };
        responses: {
            /** @description Mailed to the old address; nothing changes until both have agreed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    followLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowedLink"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changeLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLocale"];
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s passkeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description Take over what the browser made of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It signs nobody in any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    preparePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedByPassword"];
            };
        };
        responses: {
            /** @description Begin with a passkey. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Changed; the browser has a new cookie. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    askRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedAddress"];
            };
        };
        responses: {
            /** @description Taken. The answer is the same whether the address has an account or not; the mailbox tells. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    prepareSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedByPassword"];
            };
        };
        responses: {
            /** @description Begin with an authenticator app. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedSecondFactor"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    printBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedByPassword"];
            };
        };
        responses: {
            /** @description New codes to print. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCode"];
            };
        };
        responses: {
            /** @description It is on; the browser has a new cookie. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedByPassword"];
            };
        };
        responses: {
            /** @description It is off; the browser has a new cookie. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browsers that are signed in to one’s account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSession"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    askVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedAddress"];
            };
        };
        responses: {
            /** @description Taken. The answer is the same whether the address has an account or not; the mailbox tells. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getAgencyLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                businessNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence of an agency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Licence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    recordAgencyLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                businessNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLicence"];
            };
        };
        responses: {
            /** @description Record the licence of an agency and its last day; one that has passed ends it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Licence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getAssignmentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules by which cases are given out, who put them in force and since when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRules"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    saveAssignmentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignmentRules"];
            };
        };
        responses: {
            /** @description Put rules in force over those that the writer has seen; what they give out is given in the writer’s name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRules"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    tryAssignmentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentTrial"];
            };
        };
        responses: {
            /** @description What rules would do with the cases as they stand now; nothing is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDryRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                /** @description how the action begins */
                action?: string;
                /** @description also who tried in vain to see it */
                caseNo?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description recorded then or later */
                from?: string;
                limit?: number;
                /** @description account id, or the name of a system */
                person?: string;
                /** @description recorded before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did and saw what, the latest first; for auditors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description a case number, `person:<id>` or `platform` */
                chain?: string;
                /** @description recorded then or later */
                from?: string;
                /** @description recorded before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit with its hashes and signed heads, or a part of it: one JSON object a line; for auditors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listBrokenGlass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who opened which case by breaking the glass, and why; first what nobody has looked into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokenGlass"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    reviewBrokenGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBrokenGlass"];
            };
        };
        responses: {
            /** @description Say, once, whether it was justified to break the glass. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokenGlass"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applicant’s own cases, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSummary"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case as the visitor may see it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getAllowedActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the visitor may do now, by the legality table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowedActions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the applicant changed since submission, field by field, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the holder comes for the card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    makeAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeAppointment"];
            };
        };
        responses: {
            /** @description Make or move the appointment to collect the card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give the place back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getArchivePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the image archive has of a closed case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivePackage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadArchivePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The BagIt package of a closed case: all that it is made of, for supervisors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    signAssertion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReview"];
            };
        };
        responses: {
            /** @description Sign a review decision, to be sent as the signal `reviewDecided` from the Temporal UI or CLI. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assertion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose a case was and is, who gave it to them, and by which rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssignmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseAudit: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did and saw what of a case, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAudit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    breakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakTheGlass"];
            };
        };
        responses: {
            /** @description Open a case for an hour that is not the officer’s to see, with a reason; supervisors and auditors are told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokenGlass"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    previewCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Face and back of the card as they would be made now, with their machine-readable zone; for reviewers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getCollectionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the holder shows at the counter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionCode"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assign"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    changeField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeField"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    changePassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassport"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    chooseCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseCollection"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    chooseIssueDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseIssueDay"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correct"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    decideHit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHit"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    decidePermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePermit"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReview"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    dismissOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissOverdue"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    extendDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadline"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    recordHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHandover"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    recordInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInspection"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    recordReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReferral"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Release"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resubmit"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeClock"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    suspendClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendClock"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description The step is recorded; or it was already, and this is the case now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was decided against the applicant or holder: facts, reasons, legal basis, and until when to appeal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServedDecision"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    previewDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReview"];
            };
        };
        responses: {
            /** @description What the applicant would read of a decision, and whether it could be taken now; nothing is decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    draftDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dismissal of an overdue case as it would be written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    listIssuedPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The papers issued in a case, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPaper"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getIssuedPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
                /** @description 文號 */
                documentNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One paper, signed, as PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of one document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    watchProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description the tag that is already known */
                "last-event-id"?: string;
            };
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: the tag of the progress, now and after each change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvidenceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry photo or passport image that the identity check found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listExchanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What other systems were asked and told about a case, without what was in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchanges"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Application, documents and, for NIA, the evidence of the identity check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the card will probably be made, by what cases like it took. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    holdCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldAct"];
            };
        };
        responses: {
            /** @description Have nothing of a case forgotten until the hold is lifted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldAct"];
            };
        };
        responses: {
            /** @description It is no longer held. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listCaseNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What officers of the desk wrote about a case for each other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNotes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    writeCaseNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseNote"];
            };
        };
        responses: {
            /** @description Write something about a case for the other officers of the desk. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is to be paid, to whom it goes, how it can be paid, and where the payment stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayBy"];
            };
        };
        responses: {
            /** @description Chooses how to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description The case has not asked for its fee yet; ask again. */
            202: {
                headers: {
                    /** @description seconds */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOpening"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    checkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptNo: string;
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that leads to the gateway by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /** @description `workflow` asks the workflow itself by a Temporal query, to compare; both carry the same tag */
                source?: "projection" | "workflow";
            };
            header?: {
                /** @description the ETag of the progress that is already known */
                "if-none-match"?: string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a case is, in every authority’s part. */
            200: {
                headers: {
                    /** @description changes with what the applicant may see, and at midnight in Taipei */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listRefunds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Money that goes back, and where each refund stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    giveRefundPayee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
                /** @description case number and payment */
                refundNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePayee"];
            };
        };
        responses: {
            /** @description To whose bank account a refund goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened, step by step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands on every account; all together zero. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBalance"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listCashDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Days that were closed, or are parked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashDay"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getDayReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a day in Taipei */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of the close of a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    closeDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a day in Taipei */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In hand; look at the day. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    exportDayReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a day in Taipei */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remittance of a day, one line a movement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    printDayReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a day in Taipei */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remittance of a day, to be signed and filed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listMoneyExceptions: {
        parameters: {
            query?: {
                /** @description the last one that was seen: what came after it */
                after?: string;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What no rule settles and the asker’s role must act on: payments and settlement files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyException"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    closeMoneyException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exceptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainedAct"];
            };
        };
        responses: {
            /** @description It is settled, and how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyException"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listLedgerEntries: {
        parameters: {
            query: {
                caseNo: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that happened to the money of a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listAllRefunds: {
        parameters: {
            query?: {
                state?: "to-card" | "payee-wanted" | "payee-given" | "released-once" | "released" | "paid" | "rejected" | "charged-back";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Money that goes back, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    bookRefundTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number and payment */
                refundNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookTransfer"];
            };
        };
        responses: {
            /** @description The bank has carried the transfer out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    rejectRefundPayee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number and payment */
                refundNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectPayee"];
            };
        };
        responses: {
            /** @description The account cannot be right: the applicant gives it anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number and payment */
                refundNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashierAct"];
            };
        };
        responses: {
            /** @description Let a bank transfer go: one cashier, then another one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    drawTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashierAct"];
            };
        };
        responses: {
            /** @description Draw up the next file for the bank: what two cashiers released and is in no file yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    exportTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of a file for the bank */
                fileNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the bank is to transfer by one file, less what is booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    decodePayloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payloads"];
            };
        };
        responses: {
            /** @description Decrypt payloads for the Temporal UI, without what is the desk’s alone; who asked stands in the audit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payloads"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    findCaseByCollectionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as the counter reads it from the QR code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case whose holder shows this code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeHolder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description a mandate: the drafts of its client */
                mandate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applicant’s drafts, last changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSummary"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Begin an application. */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draft with its documents. */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description Save the whole content of a draft. */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    checkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that stands against submitting, at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    printDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                declaration: "hk-macau-identity" | "hk-macau-declaration";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A declaration, filled in from the draft, to sign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadDocument: {
        parameters: {
            query: {
                /** @description for a case: the command of the applicant’s own (e.g. `changePassport`) that brings the file */
                commandId?: string;
                /** @description a slot of the form */
                slot: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Kept; `findings` has the warnings. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of one document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    getQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fee, what it is made of, and who gets what of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag that was read */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was a case already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Make a case of the draft; submitting again gives the same number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
        };
    };
    calculateFees: {
        parameters: {
            query: {
                action?: "new" | "extension" | "reissue";
                /** @description where the applicant is */
                appliesFrom: "overseas" | "taiwan";
                caseType: "gold-card" | "arc-employment";
                /** @description ISO 3166-1 alpha-3 */
                nationality: string;
                /** @description the day whose fees count; today in Taipei where absent */
                on?: string;
                /** @description visa or residence, for applicants in Taiwan */
                status?: "arc" | "resident-visa" | "visa-over-60-days" | "visa-limited" | "visa-exempt";
                /** @description validity of the card */
                years: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an application would cost, item by item, who gets it and by which law, and when it is paid back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fees"];
                };
            };
            400: components["responses"]["Problem400"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    getForm: {
        parameters: {
            query?: {
                ruleSet?: "one-stop" | "current-law-2026";
            };
            header?: never;
            path: {
                caseType: "gold-card" | "arc-employment";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections, fields, attachments, conditions and texts of a form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["Problem400"];
            503: components["responses"]["Problem503"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the process and what it needs are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Live, but something it needs is away. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases of which nothing is forgotten whatever the rules say, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getHandedOffDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description name of the asking system */
                "x-tw-key-id": string;
                /** @description UUID, new for each request */
                "x-tw-nonce": string;
                /** @description hex */
                "x-tw-signature": string;
                /** @description unix seconds */
                "x-tw-timestamp": string;
            };
            path: {
                documentId: string;
                sender: "payment-gateway" | "labour-agency" | "entry-exit" | "missions" | "ministries" | "card-production" | "inventory" | "fee-system" | "treasury" | "image-archive" | "audit";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An outside system fetches a document that was handed off to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    stateFact: {
        parameters: {
            query?: never;
            header: {
                /** @description name of the sending system */
                "x-tw-key-id": string;
                /** @description UUID, new for each request */
                "x-tw-nonce": string;
                /** @description hex */
                "x-tw-signature": string;
                /** @description unix seconds */
                "x-tw-timestamp": string;
            };
            path: {
                sender: "payment-gateway" | "labour-agency" | "entry-exit" | "missions" | "ministries" | "card-production" | "inventory" | "fee-system" | "treasury" | "image-archive" | "audit";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabourReviewConcluded"] | components["schemas"]["PassportInspected"] | components["schemas"]["CardProduced"] | components["schemas"]["EntryRecorded"] | components["schemas"]["LabourSupplementRequested"] | components["schemas"]["CardSpoiled"] | components["schemas"]["CardProgressed"];
            };
        };
        responses: {
            /** @description An outside system states a fact. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations that invite the visitor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Join the organisation. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                limit?: number;
                /** @description without it, what waits for a person: failed or came back */
                state?: "queued" | "sent" | "delivered" | "bounced-temporary" | "bounced-permanent" | "failed" | "given-up";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mails that wait for a person, or those in one state; the longest waiting first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail and all that happened to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWithHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    giveUpMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveUpMail"];
            };
        };
        responses: {
            /** @description Do not send a mail again; its notice stays in the inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWithHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    sendMailAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMailAgain"];
            };
        };
        responses: {
            /** @description Send a mail again, perhaps to another address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWithHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listMandates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the visitor has given and is asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    giveMandate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveMandate"];
            };
        };
        responses: {
            /** @description Have an organisation act for oneself; in force at once, or from the day given. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    endMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a mandate at once, or say no to one; either side may, at any time. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agree to what an organisation asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applicant’s inbox, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark a notice as read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getNoticeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where notices are mailed to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAddress"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    changeNoticeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoticeAddress"];
            };
        };
        responses: {
            /** @description Change where notices are mailed to, at any time; what came back is sent there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAddress"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    countUnreadNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many notices are unread, and how many mails came back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may be given a case, and what is kept of them for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerPage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    saveOfficerDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description account of the officer */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerDesk"];
            };
        };
        responses: {
            /** @description Say what an officer speaks and knows, how many cases they can carry, when they are away, and whom they keep away from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listCollectionSlots: {
        parameters: {
            query: {
                /** @description a day in Taipei */
                day: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When cards are handed over at a station, and what is free. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionSlot"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id under which it was asked for */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of an operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    getCaseStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a case stands in engine and projection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStanding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOperation"];
            };
        };
        responses: {
            /** @description In hand; look at it by its id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    replayCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOperation"];
            };
        };
        responses: {
            /** @description In hand; look at it by its id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    resetCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReset"];
            };
        };
        responses: {
            /** @description In hand; look at it by its id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    retryCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOperation"];
            };
        };
        responses: {
            /** @description In hand; look at it by its id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last comparison of every open case’s workflow with its projection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOperation"];
            };
        };
        responses: {
            /** @description In hand; look at it by its id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listRefusedPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Packages that the archive refused, the longest waiting first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivePackage"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listStuckCases: {
        parameters: {
            query?: {
                /** @description look only at cases after this number */
                after?: string;
                /** @description how many open cases to look at */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open cases that do not move, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckCases"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations that the visitor belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    listClientCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases of clients, as far as their mandates reach now; newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSummary"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations not yet accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Invite whoever has an address; it is theirs to accept for two weeks. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an invitation back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listClientMandates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mandates of the organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    askForMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForMandate"];
            };
        };
        responses: {
            /** @description Ask a client for a mandate, by their address; it holds once they agree. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMemberRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRole"];
            };
        };
        responses: {
            /** @description Make somebody administrator, handler or viewer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let somebody act and see no more, from this moment. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that the platform keeps of who asks, as one BagIt package (tar). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    instructPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description PaymentInfoURL: the number an attempt is paid by. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    notifyPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description ReturnURL: an attempt was paid, or was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    listPouches: {
        parameters: {
            query?: {
                /** @description of one mission; a mission’s officers see their own alone */
                office?: string;
                state?: "open" | "sent" | "received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dispatch lists of the pouches to missions, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pouch"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getPouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pouchNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One pouch and its dispatch list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pouch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    receivePouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pouchNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivePouch"];
            };
        };
        responses: {
            /** @description Say card by card what was in a pouch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pouch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    sendPouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pouchNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPouch"];
            };
        };
        responses: {
            /** @description Seal a pouch and send it; every case on its list is told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pouch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    getProcessingTimes: {
        parameters: {
            query: {
                caseType?: "gold-card" | "arc-employment";
                /** @description first day on which the cases ended, Taipei */
                from: string;
                /** @description last day */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long approved cases took, and whose days they were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingTimes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecentTimes: {
        parameters: {
            query?: {
                caseType?: "gold-card" | "arc-employment";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long approved cases of the last 90 days took; open to everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingTimes"];
                };
            };
            400: components["responses"]["Problem400"];
            503: components["responses"]["Problem503"];
        };
    };
    lookUpProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressLookup"];
            };
        };
        responses: {
            /** @description How far a case is, without an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer’s views with their counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getQueue: {
        parameters: {
            query?: {
                /** @description account id of an officer, or `nobody` */
                assignee?: string;
                caseType?: "gold-card" | "arc-employment";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description the last day is an earlier one than this */
                dueBefore?: string;
                flag?: "hits" | "escalated" | "overdue" | "asked" | "returned-answer";
                limit?: number;
                stage?: "payment" | "checks" | "initial-review" | "labour-review" | "passport-inspection" | "final-review" | "card-production" | "collection";
            };
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases of one view, most urgent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    listNationalities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nationalities, and whether their nationals may apply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nationality"][];
                };
            };
            503: components["responses"]["Problem503"];
        };
    };
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Service stations, missions and MOFA counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"][];
                };
            };
            503: components["responses"]["Problem503"];
        };
    };
    listProfessionalFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Professional fields, their criteria and competent ministries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalField"][];
                };
            };
            503: components["responses"]["Problem503"];
        };
    };
    listSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views that the officer has saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description made by the sender */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            /** @description Save a view with what it is narrowed down by, or change one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description made by the sender */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    exportScreeningDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What officers decided, as labelled data: one JSON object a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getScreeningReport: {
        parameters: {
            query: {
                /** @description first day on which something was found, Taipei */
                from: string;
                /** @description last day */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How often screening hits, how often it is right, and how soon it is decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    searchControlLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningSearch"];
            };
        };
        responses: {
            /** @description Who on the control lists may be this person, why, and why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    searchCases: {
        parameters: {
            query: {
                /** @description a case number or at least four digits that it begins or ends with; a passport number; or words of a name, in any order */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases by number, passport or name, as far as the officer may see them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundCases"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in to the portal by password; the answer sets its cookie. */
            201: {
                headers: {
                    /** @description tw_portal; HttpOnly, SameSite=Lax, on https Secure and __Host- */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStep"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description sign out of this web app only; absent: of both */
                app?: "portal" | "desk";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over and its cookie is cleared. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    signInByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSignIn"];
            };
        };
        responses: {
            /** @description Sign in to the portal by 工商憑證 or 自然人憑證. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    createCertificateChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A text for a card to sign; good for five minutes, once, and in this browser. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateChallenge"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    beginOfficerSignIn: {
        parameters: {
            query?: {
                /** @description have the portal ask anew who it is, whomever it knows in this browser */
                again?: "yes";
                /** @description where on this platform the officer goes afterwards */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the portal of the civil service. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    finishOfficerSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To where the officer wanted to go. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endOfficerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out of the desk, and learn where to sign out of the portal of the civil service too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndSession"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    showOfficerSignedOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where an officer’s browser ends after the log-out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            503: components["responses"]["Problem503"];
        };
    };
    endOfficerSessionByFrame: {
        parameters: {
            query: {
                /** @description the provider */
                iss: string;
                /** @description its session */
                sid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Front-channel log-out: a page that the portal of the civil service shows in a frame. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    endOfficerSessionByToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LogoutToken"];
            };
        };
        responses: {
            /** @description The sessions are over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyProof"];
            };
        };
        responses: {
            /** @description Sign in by passkey, which stands for both factors. */
            201: {
                headers: {
                    /** @description tw_portal; HttpOnly, SameSite=Lax, on https Secure and __Host- */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStep"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getPasskeyChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin to sign in by passkey. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    signInSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description The second step of signing in: a code of the app, or a printed one. */
            201: {
                headers: {
                    /** @description tw_portal; HttpOnly, SameSite=Lax, on https Secure and __Host- */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStep"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Blank cards: of the officer’s own station, or of all for a supervisor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
    actOnStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockAct"];
            };
        };
        responses: {
            /** @description The stock of the office as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description with or without hyphens */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a paper is genuine and still holds, by its code; without an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperStanding"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Whether a PDF is, byte for byte, a paper that was issued; without an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStanding"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    getWorkload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has how many cases before them, and where cases pile up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
        };
    };
}
